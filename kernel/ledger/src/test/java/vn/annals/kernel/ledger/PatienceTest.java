package vn.annals.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void silence_is_borne_so_often_and_no_longer() {
        var patience = new Patience(3, Duration.ofMinutes(1));

        assertThat(patience.endsAfterSilence()).isFalse();
        assertThat(patience.endsAfterSilence()).isFalse();
        assertThat(patience.endsAfterSilence()).isTrue();
    }

    @Test
    void losing_is_borne_until_time_is_up() {
        var patience = new Patience(1, Duration.ofMillis(100));
        var lost = 0;
        while (!patience.endsAfterLoss()) {
            lost++;
        }
        assertThat(lost).isBetween(2, 100);
    }

    @Test
    void whatever_is_achieved_renews_it() {
        var patience = new Patience(2, Duration.ofMinutes(1));

        for (int i = 0; i < 5; i++) {
            assertThat(patience.endsAfterSilence()).isFalse();
            patience.renew();
        }
    }
}
