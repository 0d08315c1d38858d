package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.service.trial.TrialClient;

/** What is refused leaves nothing behind: one tenant is enough for all of it. */
class InviteFormIT extends RunningAuth {

    private static String members;
    private static TrialClient admin;

    @BeforeAll
    static void a_tenant_without_members() {
        var tenant = active();
        members = TENANTS + "/" + tenant + "/members";
        admin = member(tenant, "admin");
    }

    static Stream<Map<String, Object>> faultyForms() {
        return Stream.of(
                Map.of("/email", ""),
                Map.of("/email", "lan"),
                Map.of("/email", "lan@localhost"),
                Map.of("/email", "lan@@cao-bang.example"),
                Map.of("/email", "lan@127.0.0.1"),
                Map.of("/email", "l an@cao-bang.example"),
                Map.of("/email", ".lan@cao-bang.example"),
                Map.of("/email", "<lan>@cao-bang.example"),
                Map.of("/email", "bắc@cao-bang.example"),
                Map.of("/email", "l".repeat(65) + "@cao-bang.example"),
                Map.of("/email", "l@" + "cao-bang.".repeat(30) + "example"),
                Map.of("/name", " "),
                Map.of("/name", "x".repeat(201)),
                Map.of("/name", "a\u202Eb"),
                Map.of("/roles", List.of()),
                Map.of("/roles/0", List.of("king")),
                Map.of("/roles/1", List.of("author", "platform-admin")),
                Map.of("/roles/0", List.of("integrator")),
                Map.of("/roles/0", List.of("")));
    }

    @ParameterizedTest
    @MethodSource("faultyForms")
    void a_fault_is_pointed_at(Map<String, Object> faulty) {
        var pointer = faulty.keySet().iterator().next();
        var form = new HashMap<String, Object>(
                Map.of("email", "lan@cao-bang.example", "name", "Lan", "roles", List.of("author")));
        form.put(pointer.split("/")[1], faulty.get(pointer));

        var refused = admin.post(members, json(form));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().path("errors")).hasSize(1);
        assertThat(admin.get(members).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"email\":{}}",
                "{\"email\":\"a@b.vn\",\"name\":\"x\",\"roles\":7}"
            })
    void what_is_no_form_is_refused(String body) {
        assertThat(admin.post(members, body).code()).isIn("MALFORMED_REQUEST", "INVALID_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10", "0B5C1D5E-7D0E-4F0B-9B55-0A4F9D2F8F10"})
    void nobody_is_not_found(String id) {
        assertThat(admin.get(members + "/" + id).status()).isEqualTo(404);
        assertThat(admin.get(members + "/" + id).code()).isEqualTo("MEMBER_NOT_FOUND");
    }
}
