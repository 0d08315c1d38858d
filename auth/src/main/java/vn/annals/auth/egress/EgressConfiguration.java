package vn.annals.auth.egress;

import java.net.InetAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EgressSettings.class)
class EgressConfiguration {

    @Bean
    Destinations destinations(EgressSettings settings) {
        return new Destinations(settings.local());
    }

    @Bean
    Egress egress(EgressSettings settings, Destinations destinations) {
        return Egress.with(destinations, InetAddress::getAllByName, settings.patience());
    }
}
