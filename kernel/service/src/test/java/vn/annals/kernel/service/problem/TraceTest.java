package vn.annals.kernel.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_well_formed_parent_is_taken_up() {
        assertThat(Trace.of("00-" + ID + "-00f067aa0ba902b7-01").id()).isEqualTo(ID);
        assertThat(new Trace(ID).asUuid()).hasToString("4bf92f35-77b3-4da6-a3ce-929d0e0e4736");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7",
                "x\nERROR forged line"
            })
    void anything_else_begins_a_new_trace(String parent) {
        assertThat(Trace.of(parent).id()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }
}
