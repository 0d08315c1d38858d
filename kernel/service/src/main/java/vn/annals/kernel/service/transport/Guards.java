package vn.annals.kernel.service.transport;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * One breaker and one bound on calls under way for each instance, so that a sick one costs its callers little. Who is not
 * there is asked twice more: of that call it is certain that nobody heard it, so that its answer cannot get lost.
 */
final class Guards {

    private static final int TIMES = 3;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final RetryRegistry retries;

    Guards(TransportSettings settings, MeterRegistry meters) {
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
        retries = RetryRegistry.of(RetryConfig.custom()
                .maxAttempts(TIMES)
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(PAUSE, 2))
                .retryExceptions(ConnectException.class)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
        TaggedRetryMetrics.ofRetryRegistry(retries).bindTo(meters);
    }

    <T> T guarded(URI peer, Callable<T> call) throws Exception {
        var bulkhead = bulkheads.bulkhead(peer.toString());
        var breaker = breakers.circuitBreaker(peer.toString());
        var guarded = CircuitBreaker.decorateCallable(breaker, Bulkhead.decorateCallable(bulkhead, call));
        return Retry.decorateCallable(retries.retry(peer.toString()), guarded).call();
    }
}
