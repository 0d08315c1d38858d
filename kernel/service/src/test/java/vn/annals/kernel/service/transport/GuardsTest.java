package vn.annals.kernel.service.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final URI PEER = URI.create("http://127.0.0.1:1");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Guards guards =
            new Guards(new TransportSettings(SECOND, SECOND, SECOND, SECOND, Duration.ofMinutes(1), 1), meters);

    @Test
    void who_is_not_there_for_a_moment_is_asked_again() throws Exception {
        var calls = new AtomicInteger();

        var answer = guards.guarded(PEER, () -> {
            if (calls.incrementAndGet() < 3) {
                throw new ConnectException("nobody listens");
            }
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(told("resilience4j.retry.calls", "successful_with_retry")).isEqualTo(1);
    }

    @Test
    void who_may_have_heard_is_asked_once() {
        var calls = new AtomicInteger();

        assertThatThrownBy(() -> guards.guarded(PEER, () -> {
                    calls.incrementAndGet();
                    throw new IOException("closed before it answered");
                }))
                .isInstanceOf(IOException.class);

        assertThat(calls).hasValue(1);
        assertThat(told("resilience4j.retry.calls", "failed_without_retry")).isEqualTo(1);
    }

    @Test
    void who_fails_again_and_again_is_left_alone() {
        Callable<String> failing = () -> {
            throw new IOException("sick");
        };
        for (int call = 0; call < 10; call++) {
            assertThatThrownBy(() -> guards.guarded(PEER, failing)).isInstanceOf(IOException.class);
        }

        assertThatThrownBy(() -> guards.guarded(PEER, failing)).isInstanceOf(CallNotPermittedException.class);

        assertThat(meters.get("resilience4j.circuitbreaker.state")
                        .tags("name", PEER.toString(), "state", "open")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void no_more_are_sent_than_may_be_under_way() {
        assertThatThrownBy(() -> guards.guarded(PEER, () -> guards.guarded(PEER, () -> "one too many")))
                .isInstanceOf(BulkheadFullException.class);

        assertThat(meters.get("resilience4j.bulkhead.max.allowed.concurrent.calls")
                        .tag("name", PEER.toString())
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    private double told(String meter, String kind) {
        return meters.get(meter)
                .tags("name", PEER.toString(), "kind", kind)
                .functionCounter()
                .count();
    }
}
