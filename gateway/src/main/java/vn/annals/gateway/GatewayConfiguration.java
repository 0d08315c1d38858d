package vn.annals.gateway;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    // Nobody reads the gateway's meters; kept, they would cost at each request and at each filter of Spring Security.
    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }
}
