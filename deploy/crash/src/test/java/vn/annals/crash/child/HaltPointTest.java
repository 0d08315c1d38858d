package vn.annals.crash.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.annals.crash.child.HaltPoint.Side;

class HaltPointTest {

    @Test
    void a_point_is_read_as_it_is_written() {
        var point = new HaltPoint(Side.AFTER, "insert", "ledger", 17);
        assertThat(point).hasToString("after:insert:ledger:17");
        assertThat(HaltPoint.parse("after:insert:ledger:17")).isEqualTo(point);
    }

    @Test
    void anything_else_is_no_point() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> HaltPoint.parse("after:insert"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> HaltPoint.parse("during:insert:ledger:1"));
    }
}
