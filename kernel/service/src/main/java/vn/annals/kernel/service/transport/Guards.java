package vn.annals.kernel.service.transport;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;

/** One breaker and one bound on calls under way for each instance, so that a sick one costs its callers little. */
final class Guards {

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Guards(TransportSettings settings) {
        breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(2)
                .build());
        bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(settings.concurrent())
                .maxWaitDuration(Duration.ZERO)
                .build());
    }

    <T> T guarded(URI peer, Callable<T> call) throws Exception {
        var bulkhead = bulkheads.bulkhead(peer.toString());
        var breaker = breakers.circuitBreaker(peer.toString());
        return CircuitBreaker.decorateCallable(breaker, Bulkhead.decorateCallable(bulkhead, call))
                .call();
    }
}
