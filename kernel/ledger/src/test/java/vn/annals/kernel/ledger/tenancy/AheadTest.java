package vn.annals.kernel.ledger.tenancy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void nothing_is_lost_and_the_order_stays() {
        for (var count : new int[] {0, 1, 199, 200, 201, 1_000}) {
            try (var ahead = Ahead.of(IntStream.range(0, count).boxed())) {
                assertThat(ahead)
                        .containsExactlyElementsOf(
                                IntStream.range(0, count).boxed().toList());
            }
        }
    }

    @Test
    void the_next_elements_are_taken_while_the_first_are_handled() throws InterruptedException {
        var beyond = new CountDownLatch(1);
        var numbers = Stream.iterate(0, number -> number + 1).peek(number -> {
            if (number == 250) {
                beyond.countDown();
            }
        });
        try (var ahead = Ahead.of(numbers)) {
            assertThat(ahead.iterator().next()).isZero();
            assertThat(beyond.await(30, SECONDS)).isTrue();
        }
    }

    @Test
    void a_failure_comes_after_the_elements_before_it() {
        var seen = new ArrayList<Integer>();
        var torn = IntStream.range(0, 300).boxed().map(number -> {
            if (number == 250) {
                throw new IllegalStateException("torn");
            }
            return number;
        });
        try (var ahead = Ahead.of(torn)) {
            assertThatThrownBy(() -> ahead.iterator().forEachRemaining(seen::add))
                    .hasMessage("torn");
        }
        assertThat(seen).hasSize(250);
    }

    @Test
    void a_fault_is_told_and_nobody_waits_for_ever() {
        var broken = Stream.generate(() -> {
            throw new StackOverflowError("deep");
        });
        try (var ahead = Ahead.of(broken)) {
            assertThatThrownBy(() -> ahead.iterator().next()).hasRootCauseMessage("deep");
        }
    }

    @Test
    void whoever_closes_it_ends_the_asking_first() {
        var asked = new AtomicInteger();
        var closed = new AtomicBoolean();
        var numbers = Stream.generate(() -> {
                    assertThat(closed).isFalse();
                    return asked.incrementAndGet();
                })
                .onClose(() -> closed.set(true));
        try (var ahead = Ahead.of(numbers)) {
            ahead.iterator().next();
        }
        assertThat(closed).isTrue();
        assertThat(asked.get()).isLessThan(1_000);
    }
}
