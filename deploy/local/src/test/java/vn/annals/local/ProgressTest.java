package vn.annals.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void it_says_how_much_is_done_how_fast_and_how_long_it_will_take() {
        assertThat(Progress.line(1_200, 20_000, Duration.ofSeconds(10)))
                .isEqualTo("1,200 of 20,000 · 120.0 a second · 2 min 37 s left");
        assertThat(Progress.line(5, 6, Duration.ofSeconds(5))).isEqualTo("5 of 6 · 1.0 a second · 1 s left");
    }

    @Test
    void more_than_was_foreseen_is_no_less_than_all() {
        assertThat(Progress.line(9, 8, Duration.ofSeconds(3))).isEqualTo("9 of 9 · 3.0 a second · 0 s left");
    }
}
