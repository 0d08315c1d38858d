package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.service.trial.TrialClient;

class SuspensionEndpointIT extends RunningAuth {

    private static final String REASON = "{\"reason\":\"sáp nhập\"}";

    @Test
    void an_active_tenant_is_suspended_and_resumed() {
        var slug = active();
        var suspended = suspend(slug, REASON);

        assertThat(suspended.status()).isEqualTo(200);
        assertThat(suspended.header("Annals-Commit")).matches("[0-9]+");
        assertThat(state(suspended)).isEqualTo("suspended");
        assertThat(state(suspend(slug, REASON))).isEqualTo("suspended");
        assertThat(state(resume(slug))).isEqualTo("active");
        assertThat(state(resume(slug))).isEqualTo("active");
        assertThat(state(platform("platform-admin").get(TENANTS + "/" + slug))).isEqualTo("active");
    }

    @Test
    void a_waiting_tenant_is_neither_suspended_nor_resumed() {
        var slug = registered();

        assertThat(suspend(slug, REASON).status()).isEqualTo(409);
        assertThat(suspend(slug, REASON).code()).isEqualTo("TENANT_NOT_ACTIVE");
        assertThat(resume(slug).status()).isEqualTo(409);
        assertThat(resume(slug).code()).isEqualTo("TENANT_NOT_SUSPENDED");
    }

    @Test
    void a_closed_tenant_can_be_read_and_not_opened_again() {
        var slug = active();
        var closed = platform("platform-admin").post(TENANTS + "/" + slug + "/close", REASON);

        assertThat(closed.status()).isEqualTo(200);
        assertThat(state(closed)).isEqualTo("closed");
        assertThat(resume(slug).status()).isEqualTo(403);
        assertThat(resume(slug).code()).isEqualTo("TENANT_CLOSED");
        assertThat(suspend(slug, REASON).code()).isEqualTo("TENANT_CLOSED");
        assertThat(state(platform("platform-admin").get(TENANTS + "/" + slug))).isEqualTo("closed");
    }

    @Test
    void a_suspension_needs_a_reason() {
        var slug = active();

        for (var reason : List.of("", " ", "x".repeat(1001))) {
            var refused = suspend(slug, json(Map.of("reason", reason)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/reason");
        }
        assertThat(suspend(slug, "{}").status()).isEqualTo(422);
        assertThat(suspend(slug, "").status()).isEqualTo(400);
        assertThat(state(platform("platform-admin").get(TENANTS + "/" + slug))).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t-nobody", "platform", "NOBODY"})
    void an_unknown_tenant_is_not_found(String slug) {
        assertThat(suspend(slug, REASON).status()).isEqualTo(404);
        assertThat(resume(slug).status()).isEqualTo(404);
    }

    @Test
    void only_the_platform_suspends_and_resumes() {
        var slug = active();
        for (var act : List.of("/suspend", "/resume", "/close")) {
            var path = TENANTS + "/" + slug + act;
            assertThat(anonymous().post(path, REASON).status()).isEqualTo(401);
            assertThat(member(slug, "admin").post(path, REASON).status()).isEqualTo(403);
            assertThat(member(newSlug(), "admin").post(path, REASON).status()).isEqualTo(404);
            assertThat(platform("platform-auditor").post(path, REASON).status()).isIn(403, 404);
        }
        assertThat(state(platform("platform-admin").get(TENANTS + "/" + slug))).isEqualTo("active");
    }

    private static TrialClient.Answer suspend(String slug, String body) {
        return platform("platform-admin").post(TENANTS + "/" + slug + "/suspend", body);
    }

    private static TrialClient.Answer resume(String slug) {
        return platform("platform-admin").post(TENANTS + "/" + slug + "/resume", "");
    }
}
