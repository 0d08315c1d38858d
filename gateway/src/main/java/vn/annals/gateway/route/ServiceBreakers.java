package vn.annals.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.client.PrematureCloseException;
import vn.annals.gateway.GatewaySettings;

/** One breaker and one time limit per service, by the names that the routes use. */
@Configuration(proxyBeanMethods = false)
class ServiceBreakers {

    @Bean
    CircuitBreakerRegistry circuitBreakers(GatewaySettings settings) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.patience().retryAfter())
                .permittedNumberOfCallsInHalfOpenState(3)
                // Only what a service did. Callers who break off an upload must not be able to shut it for the others.
                .recordExceptions(
                        ConnectException.class,
                        TimeoutException.class,
                        PrematureCloseException.class,
                        NotFoundException.class)
                .build());
    }

    @Bean
    TimeLimiterRegistry timeLimits(GatewaySettings settings) {
        return TimeLimiterRegistry.of(Map.of(
                "default", within(settings.patience().answer()),
                "media-upload", within(settings.patience().upload())));
    }

    private static TimeLimiterConfig within(Duration limit) {
        return TimeLimiterConfig.custom().timeoutDuration(limit).build();
    }
}
