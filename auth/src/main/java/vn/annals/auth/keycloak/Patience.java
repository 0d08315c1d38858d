package vn.annals.auth.keycloak;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** How long Keycloak is given: questions are repeated briefly, and a Keycloak that keeps failing is left alone for a while. */
final class Patience {

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "keycloak",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(10)
                    .minimumNumberOfCalls(10)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(15))
                    .permittedNumberOfCallsInHalfOpenState(2)
                    .recordExceptions(ResourceAccessException.class, HttpServerErrorException.class)
                    .build());

    private final Retry retry = Retry.of(
            "keycloak",
            RetryConfig.custom()
                    .maxAttempts(3)
                    .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2, 0.5))
                    .retryExceptions(ResourceAccessException.class, HttpServerErrorException.class)
                    .build());

    /** A call that may be repeated. */
    <T> T ask(Supplier<T> question) {
        return Retry.decorateSupplier(retry, CircuitBreaker.decorateSupplier(breaker, question))
                .get();
    }

    /** A call that is made once; whether it took effect is seen by looking again. */
    <T> T tell(Supplier<T> order) {
        return CircuitBreaker.decorateSupplier(breaker, order).get();
    }
}
