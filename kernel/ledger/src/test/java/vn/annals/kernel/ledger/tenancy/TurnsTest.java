package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<Integer> all = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    private final Turns<Integer> turns = new Turns<>(() -> all, 2);

    @Test
    void all_have_their_turn_the_first_time() {
        assertThat(turns.next()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void afterwards_each_has_one_before_anybody_has_another() {
        turns.next();
        assertThat(turns.next()).containsExactly(1, 2);
        assertThat(turns.next()).containsExactly(3, 4);
        assertThat(turns.next()).containsExactly(5);
        assertThat(turns.next()).containsExactly(1, 2);
    }

    @Test
    void who_comes_later_has_a_turn_in_the_next_round() {
        turns.next();
        turns.next();
        all.add(6);
        assertThat(turns.next()).containsExactly(3, 4);
        assertThat(turns.next()).containsExactly(5);
        turns.next();
        turns.next();
        assertThat(turns.next()).containsExactly(5, 6);
    }

    @Test
    void nobody_is_nobody() {
        all.clear();
        assertThat(turns.next()).isEmpty();
        all.add(1);
        assertThat(turns.next()).containsExactly(1);
    }
}
