package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.limit.Debtor.Kind;

class RatesTest {

    private static final Debtor LAN = new Debtor(Kind.PERSON, "lan");
    private static final Debtor MINH = new Debtor(Kind.PERSON, "minh");
    private static final Debtor BAC_GIANG = new Debtor(Kind.TENANT, "bac-giang");

    private final AtomicLong nanos = new AtomicLong(1_000_000);
    private final Rates rates = new Rates(
            new RateSettings(
                    Duration.ofSeconds(10), 3, 9, 2, 2, 2, 50, new RateSettings.SignIns(Duration.ofMinutes(1), 2)),
            nanos::get);

    @Test
    void who_has_used_up_the_share_hears_how_long_it_takes() {
        assertThat(take(LAN)).isZero();
        pass(Duration.ofSeconds(4));
        assertThat(take(LAN)).isZero();

        assertThat(take(LAN)).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void waiting_as_long_as_one_was_told_helps() {
        take(LAN);
        take(LAN);

        pass(take(LAN));

        assertThat(take(LAN)).isZero();
        assertThat(take(LAN)).isZero();
        assertThat(take(LAN)).isPositive();
    }

    @Test
    void what_was_refused_is_not_counted_again() {
        for (var attempt = 0; attempt < 1_000; attempt++) {
            take(LAN);
        }

        pass(Duration.ofSeconds(10));

        assertThat(take(LAN)).isZero();
    }

    @Test
    void one_persons_haste_costs_the_colleagues_nothing() {
        for (var attempt = 0; attempt < 1_000; attempt++) {
            take(LAN, BAC_GIANG);
        }

        assertThat(take(MINH, BAC_GIANG)).isZero();
        assertThat(take(MINH, BAC_GIANG)).isPositive();
    }

    @Test
    void the_same_name_of_another_kind_is_somebody_else() {
        take(LAN);
        take(LAN);

        assertThat(take(new Debtor(Kind.CLIENT, "lan"))).isZero();
    }

    @Test
    void strangers_without_number_do_not_fill_the_memory() {
        IntStream.range(0, 5_000).forEach(number -> take(new Debtor(Kind.ADDRESS, "10.0.0." + number)));

        assertThat(rates.remembered()).isLessThanOrEqualTo(50);
    }

    @Test
    void who_is_silent_is_forgotten() {
        take(LAN);

        pass(Duration.ofSeconds(21));

        assertThat(rates.remembered()).isZero();
    }

    @Test
    void sign_ins_are_remembered_for_a_time_of_their_own() {
        var house = new Debtor(Kind.SIGN_IN, "203.0.113.9");
        take(house);
        take(house);

        pass(Duration.ofSeconds(25));
        assertThat(take(house)).isEqualTo(Duration.ofSeconds(35));
        pass(Duration.ofSeconds(121));

        assertThat(rates.remembered()).isZero();
    }

    private Duration take(Debtor... debtors) {
        return rates.take(List.of(debtors)).time();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
