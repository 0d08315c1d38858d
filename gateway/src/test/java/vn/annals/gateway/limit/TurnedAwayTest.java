package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.limit.Face.Kind;

class TurnedAwayTest {

    private static final Face LAN = Face.of(Kind.TOKEN, "lan");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final TurnedAway turnedAway = new TurnedAway(nanos::get);

    @Test
    void who_must_wait_waits_so_long_and_no_longer() {
        note(LAN, 10);
        nanos.addAndGet(9);
        assertThat(turnedAway.isAnybody()).isTrue();
        assertThat(turnedAway.wait(LAN)).isEqualTo(Duration.ofNanos(1));

        nanos.addAndGet(1);

        assertThat(turnedAway.isAnybody()).isFalse();
        assertThat(turnedAway.wait(LAN)).isZero();
    }

    @Test
    void nobody_waits_for_another() {
        note(LAN, 10);
        note(new Face(Kind.TOKEN, "minh", "hue"), 5);

        assertThat(turnedAway.wait(Face.of(Kind.SESSION, "lan"))).isZero();
        assertThat(turnedAway.wait(Face.of(Kind.TOKEN, "minh"))).isZero();
        assertThat(turnedAway.wait(new Face(Kind.TOKEN, "minh", "da-nang"))).isZero();
    }

    @Test
    void who_waits_long_is_judged_again_after_a_minute() {
        note(LAN, Duration.ofMinutes(50).toNanos());

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(turnedAway.wait(LAN)).isZero();
    }

    private void note(Face face, long wait) {
        turnedAway.note(face, new Wait(0, Duration.ofNanos(wait), nanos.get() + wait));
    }
}
