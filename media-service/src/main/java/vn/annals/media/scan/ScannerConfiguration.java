package vn.annals.media.scan;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerSettings.class)
class ScannerConfiguration {

    @Bean
    Scanner scanner(ScannerSettings settings) {
        return settings.host() == null ? (Path _) -> {} : new ClamScanner(settings, settings.host());
    }
}
