package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.client.ClientCommand.ConfirmClient;
import vn.annals.contracts.client.ClientCommand.CreateClient;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.tenancy.TenantId;

/** Keycloak is away here: no secret can be had, and what was decided goes on converging. */
class ClientEndpointIT extends RunningAuth {

    private final String tenant = active();
    private final TrialClient admin = member(tenant, "admin");

    @Test
    void without_the_identity_provider_nothing_is_created() {
        var refused = admin.post(clients(), body("Cổng tin", "integrator"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(admin.get(clients()).json().path("items")).isEmpty();
    }

    @Test
    void without_the_identity_provider_a_secret_stays_as_it_is() {
        var id = created();

        assertThat(admin.post(path(id) + "/rotate", "").status()).isEqualTo(503);
        assertThat(admin.get(path(id)).json().path("rotatedAt").isNull()).isTrue();
    }

    @Test
    void a_client_is_shown_without_a_secret() {
        var id = created();

        var shown = admin.get(path(id)).json();

        assertThat(shown.path("login").asString()).isEqualTo("cong-tin@" + tenant);
        assertThat(shown.path("name").asString()).isEqualTo("Cổng tin");
        assertThat(shown.path("state").asString()).isEqualTo("converging");
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "login", "name", "roles", "state", "revoked", "person", "createdAt", "rotatedAt");
        assertThat(admin.get(clients()).json().path("items").get(0)).isEqualTo(shown);
    }

    @Test
    void clients_are_listed_page_by_page() {
        var all = List.of(created(), created(), created());

        var first = admin.get(clients() + "?limit=2");
        var second = admin.get(
                clients() + "?limit=2&cursor=" + first.json().path("next").asString());

        assertThat(ids(first)).isEqualTo(all.subList(0, 2));
        assertThat(ids(second)).isEqualTo(all.subList(2, 3));
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(admin.get(clients() + "?cursor=x").code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void a_revoked_client_is_listed_until_the_identity_provider_has_carried_it_out_and_found_ever_after() {
        var id = created();

        var revoked = admin.send("DELETE", path(id), null);

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(revoked.header("Annals-Commit")).matches("[0-9]+");
        assertThat(admin.get(path(id)).json().path("revoked").asBoolean()).isTrue();
        assertThat(state(admin.get(path(id)))).isEqualTo("converging");
        assertThat(admin.send("DELETE", path(id), null).code()).isEqualTo("CLIENT_NOT_FOUND");
        assertThat(admin.post(path(id) + "/rotate", "").code()).isEqualTo("CLIENT_NOT_FOUND");
        assertThat(ids(admin.get(clients()))).containsExactly(id);

        sent(new TenantId(tenant), new ConfirmClient(new ClientId(id), 2, null));

        await().until(() -> state(admin.get(path(id))).equals("revoked"));
        assertThat(ids(admin.get(clients()))).isEmpty();
    }

    static Stream<Map<String, Object>> faultyForms() {
        return Stream.of(
                Map.of("/name", " "),
                Map.of("/name", "x".repeat(101)),
                Map.of("/roles", List.of()),
                Map.of("/roles/0", List.of("platform-admin")),
                Map.of("/roles/1", List.of("integrator", "king")));
    }

    @ParameterizedTest
    @MethodSource("faultyForms")
    void a_fault_is_pointed_at(Map<String, Object> faulty) {
        var pointer = faulty.keySet().iterator().next();
        var form = new HashMap<String, Object>(Map.of("name", "Cổng tin", "roles", List.of("integrator")));
        form.put(pointer.split("/")[1], faulty.get(pointer));

        var refused = admin.post(clients(), json(form));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void only_the_tenants_own_admins_have_to_do_with_clients() {
        var id = created();
        for (var role : List.of("author", "editor", "approver", "auditor", "integrator")) {
            var other = member(tenant, role);
            assertThat(other.get(clients()).status()).as(role).isEqualTo(403);
            assertThat(other.post(clients(), body("x", "author")).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(other.post(path(id) + "/rotate", "").status()).as(role).isEqualTo(403);
            assertThat(other.send("DELETE", path(id), null).status()).as(role).isEqualTo(403);
        }
        var there = active();
        var neighbour = member(there, "admin");
        assertThat(neighbour.send("DELETE", path(id), null).status()).isEqualTo(404);
        assertThat(neighbour
                        .send("DELETE", TENANTS + "/" + there + "/clients/" + id, null)
                        .code())
                .isEqualTo("CLIENT_NOT_FOUND");
        assertThat(admin.get(clients() + "/nothing").code()).isEqualTo("CLIENT_NOT_FOUND");
    }

    /** As if Keycloak had been there when it was created. */
    private String created() {
        var id = new ClientId(UUID.randomUUID().toString());
        var command = new CreateClient(id, "cong-tin@" + tenant, "Cổng tin", List.of("integrator"));
        sent(new TenantId(tenant), command);
        await().until(() -> admin.get(path(id.value())).status() == 200);
        return id.value();
    }

    private String clients() {
        return TENANTS + "/" + tenant + "/clients";
    }

    private String path(String id) {
        return clients() + "/" + id;
    }

    private static String body(String name, String... roles) {
        return json(Map.of("name", name, "roles", List.of(roles)));
    }

    private static List<String> ids(TrialClient.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(client -> client.path("id").asString())
                .toList();
    }
}
