package vn.annals.auth.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

class RegisterFormTest {

    @Test
    void a_full_form_becomes_a_command() {
        var form = new RegisterForm(
                "cao-bang", " Tỉnh ủy ", " ", List.of("caobang.example", "caobang.example", "www.caobang.example"));
        assertThat(form.checked())
                .isEqualTo(new RegisterTenant(
                        "cao-bang", "Tỉnh ủy", null, List.of("caobang.example", "www.caobang.example")));
    }

    @Test
    void an_empty_form_misses_its_slug_first() {
        assertThat(pointers(new RegisterForm(null, null, null, null))).containsExactly("/slug");
    }

    @Test
    void every_other_fault_is_named_at_once() {
        var form = new RegisterForm(
                "cao-bang", "  ", "x".repeat(201), Arrays.asList("ok.example", "Cao Bằng", null, "localhost", "a..b"));
        assertThat(pointers(form))
                .containsExactly("/name", "/locality", "/hostnames/1", "/hostnames/2", "/hostnames/3", "/hostnames/4");
    }

    @Test
    void a_fault_that_is_there_twice_is_named_twice() {
        var form = new RegisterForm("cao-bang", "Tỉnh ủy", null, Arrays.asList("A", null, "A", null));
        assertThat(pointers(form)).containsExactly("/hostnames/0", "/hostnames/1", "/hostnames/2", "/hostnames/3");
    }

    private static List<String> pointers(RegisterForm form) {
        var refusal = catchThrowableOfType(Refusal.class, form::checked);
        assertThat(refusal.code()).isEqualTo(EdgeRefusal.INVALID_REQUEST);
        return refusal.faults().stream().map(FieldFault::pointer).toList();
    }
}
