package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.service.trial.TrialClient;

class TenantEndpointIT extends RunningAuth {

    @Test
    void a_tenant_is_registered_and_waits_for_the_identity_provider() {
        var slug = newSlug();
        var registered = register(body(slug));

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo(TENANTS + "/" + slug);
        assertThat(registered.header("Annals-Commit")).matches("[0-9]+");
        assertThat(state(registered)).isEqualTo("provisioning");
        assertThat(registered.json().get("activatedAt").isNull()).isTrue();
        assertThat(platform("platform-admin").get(TENANTS + "/" + slug).json()).isEqualTo(registered.json());
    }

    @Test
    void what_is_said_of_a_tenant_is_kept() {
        var slug = newSlug();
        var answer = register(json(Map.of(
                        "slug",
                        slug,
                        "name",
                        "  Ti\u0309nh u\u0309y ",
                        "locality",
                        "Cao Bằng",
                        "hostnames",
                        List.of(slug + ".example", "www." + slug + ".example"))))
                .json();

        assertThat(answer.path("name").asString()).isEqualTo("Tỉnh ủy");
        assertThat(answer.path("locality").asString()).isEqualTo("Cao Bằng");
        assertThat(answer.path("hostnames").valueStream().map(name -> name.asString()))
                .containsExactly(slug + ".example", "www." + slug + ".example");
    }

    @Test
    void a_slug_is_registered_once() {
        var slug = registered();

        var again = register(body(slug));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("TENANT_EXISTS");
    }

    @Test
    void a_request_repeated_under_its_key_registers_once() {
        var slug = newSlug();
        var key = UUID.randomUUID().toString();
        var first = register(body(slug), "Idempotency-Key", key);
        var again = register(body(slug), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(register(body(newSlug()), "Idempotency-Key", key).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    static Stream<Map<String, Object>> faultyForms() {
        return Stream.of(
                Map.of("/slug", "Bắc Giang"),
                Map.of("/slug", "a"),
                Map.of("/slug", "-a-"),
                Map.of("/slug", "a".repeat(41)),
                Map.of("/slug", ""),
                Map.of("/name", " "),
                Map.of("/name", "x".repeat(201)),
                Map.of("/locality", "x".repeat(201)),
                Map.of("/hostnames/0", List.of("Cao Bằng")),
                Map.of("/hostnames/1", List.of("ok.example", "http://ok.example")),
                Map.of("/hostnames/0", List.of("127.0.0.1")),
                Map.of("/hostnames", Collections.nCopies(21, "ok.example")));
    }

    @ParameterizedTest
    @MethodSource("faultyForms")
    void a_fault_is_pointed_at(Map<String, Object> faulty) {
        var pointer = faulty.keySet().iterator().next();
        var form = new HashMap<String, Object>(Map.of("slug", newSlug(), "name", "Tỉnh ủy"));
        form.put(pointer.split("/")[1], faulty.get(pointer));

        var refused = register(json(form));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().path("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "admin", "local", "config", "_new"})
    void a_reserved_slug_is_refused(String slug) {
        var refused = register(body(slug));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("TENANT_SLUG_RESERVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "{\"slug\":{}}", "{\"slug\":\"t-1\",\"name\":\"x\",\"hostnames\":\"y\"}"})
    void what_is_no_form_is_refused(String body) {
        assertThat(register(body).code()).isIn("MALFORMED_REQUEST", "INVALID_REQUEST");
    }

    @Test
    void only_the_platform_registers_tenants() {
        assertThat(member(registered(), "admin").post(TENANTS, body(newSlug())).status())
                .isEqualTo(403);
        assertThat(platform("platform-auditor").post(TENANTS, body(newSlug())).status())
                .isEqualTo(403);
        assertThat(anonymous().post(TENANTS, body(newSlug())).status()).isEqualTo(401);
    }

    private static TrialClient.Answer register(String body, String... headers) {
        return platform("platform-admin").post(TENANTS, body, headers);
    }
}
