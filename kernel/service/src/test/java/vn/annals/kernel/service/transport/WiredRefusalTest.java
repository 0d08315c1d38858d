package vn.annals.kernel.service.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.tenant.TenantRefusal;
import vn.annals.contracts.trial.NoteRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

class WiredRefusalTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_refusal_of_a_closed_list_comes_back_as_itself() {
        for (var code : List.of(NoteRefusal.SHELF_CLOSED, TenantRefusal.TENANT_SUSPENDED, EdgeRefusal.STALE_REVISION)) {
            var back = overTheWire(code.because("words").at("/field", "why").with("currentRevision", 7));

            assertThat(back.code()).isSameAs(code);
            assertThat(back.detail()).isEqualTo("words");
            assertThat(back.faults()).containsExactly(new Refusal.FieldFault("/field", "why"));
            assertThat(back.extras()).containsEntry("currentRevision", 7);
        }
    }

    @Test
    void a_code_of_no_list_is_a_fault() {
        for (var list : List.of("trial.NoteId", "trial.NoteRefusal", "java.Runtime", "edge", "")) {
            var refusal = new WiredRefusal(list, "NO_SUCH_CODE", "x", List.of(), Map.of()).opened();

            assertThat(refusal.code()).isEqualTo(EdgeRefusal.INTERNAL_ERROR);
        }
    }

    @Test
    void a_fault_says_nothing_of_the_inside() {
        var back = overTheWire(new IllegalStateException("a secret"));

        assertThat(back.code()).isEqualTo(EdgeRefusal.INTERNAL_ERROR);
        assertThat(back.detail()).doesNotContain("secret");
    }

    private static Refusal overTheWire(RuntimeException failure) {
        return JSON.readValue(JSON.writeValueAsBytes(WiredRefusal.of(failure)), WiredRefusal.class)
                .opened();
    }
}
