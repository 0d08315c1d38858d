package vn.annals.auth.automation.drift;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DriftSettings.class)
class DriftConfiguration {

    @Bean
    HealthIndicator driftHealthIndicator(DriftReport report) {
        return new DriftHealth(report);
    }
}
