package vn.annals.auth;

import static java.time.Duration.ofMillis;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberCommand.SettleInvitation;
import vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.tenancy.TenantId;

/** What becomes of members after their invitation. Keycloak is away, so that each goes on converging. */
class MemberEndpointIT extends RunningAuth {

    private final String tenant = active();
    private final TrialClient admin = member(tenant, "admin");

    @Test
    void roles_are_changed_on_the_revision_that_was_seen() {
        var lan = invited("lan", "author");

        var changed = roles(lan, "\"1\"", "approver", "editor");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.header("Annals-Commit")).matches("[0-9]+");
        assertThat(changed.json().path("roles").toString()).isEqualTo("[\"editor\",\"approver\"]");
        assertThat(admin.get(path(lan)).json()).isEqualTo(changed.json());
        var stale = roles(lan, "\"1\"", "author");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("STALE_REVISION");
        assertThat(stale.json().path("currentRevision").asInt()).isEqualTo(2);
        var blind = admin.put(path(lan) + "/roles", "{\"roles\":[\"author\"]}");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.code()).isEqualTo("PRECONDITION_REQUIRED");
    }

    @Test
    void unknown_roles_are_refused() {
        var lan = invited("lan", "author");
        for (var roles : List.of("[]", "[\"king\"]", "[\"integrator\"]", "[\"platform-admin\"]", "[null]")) {
            var refused = admin.put(path(lan) + "/roles", "{\"roles\":" + roles + "}", "If-Match", "\"1\"");
            assertThat(refused.status()).as(roles).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/roles");
        }
        assertThat(admin.get(path(lan)).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_member_is_disabled_and_enabled_again() {
        var lan = invited("lan", "author");

        assertThat(enabled(admin.post(path(lan) + "/disable", ""))).isFalse();
        assertThat(admin.post(path(lan) + "/disable", "").header("ETag")).isEqualTo("\"2\"");
        assertThat(admin.post(path(lan) + "/enable", "", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(enabled(admin.post(path(lan) + "/enable", "", "If-Match", "\"2\"")))
                .isTrue();
        assertThat(admin.get(path(lan)).json().path("roles").toString()).isEqualTo("[\"author\"]");
    }

    @Test
    void a_removed_member_is_shown_until_the_identity_provider_has_carried_it_out() {
        var lan = invited("lan", "author");

        var removed = admin.send("DELETE", path(lan), null);

        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.header("Annals-Commit")).matches("[0-9]+");
        assertThat(admin.get(path(lan)).json().path("removed").asBoolean()).isTrue();
        assertThat(state(admin.get(path(lan)))).isEqualTo("converging");
        assertThat(admin.send("DELETE", path(lan), null).code()).isEqualTo("MEMBER_NOT_FOUND");
        assertThat(admin.post(path(lan) + "/enable", "").code()).isEqualTo("MEMBER_NOT_FOUND");
    }

    @Test
    void whoever_was_removed_can_be_invited_anew() {
        var lan = invited("lan", "author");
        admin.send("DELETE", path(lan), null);

        var again = invited("lan", "editor");

        assertThat(again).isNotEqualTo(lan);
        assertThat(admin.get(path(again)).json().path("email").asString()).isEqualTo("lan@cao-bang.example");
        assertThat(admin.post(members(), body("lan", "author")).code()).isEqualTo("MEMBER_EXISTS");
    }

    @Test
    void the_last_admin_stays() {
        var lan = invited("lan", "admin", "author");
        invited("minh", "author");

        for (var refused : List.of(
                roles(lan, "\"1\"", "author"),
                admin.post(path(lan) + "/disable", ""),
                admin.send("DELETE", path(lan), null))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("MEMBER_IS_LAST_ADMIN");
        }
        var mai = invited("mai", "admin");
        assertThat(admin.post(path(lan) + "/disable", "").status()).isEqualTo(200);
        assertThat(admin.post(path(mai) + "/disable", "").code()).isEqualTo("MEMBER_IS_LAST_ADMIN");
        admin.post(path(lan) + "/enable", "");
        assertThat(admin.send("DELETE", path(mai), null).status()).isEqualTo(204);
    }

    @Test
    void of_admins_who_dismiss_each_other_at_once_one_is_left() throws InterruptedException {
        var all = List.of(invited("a", "admin"), invited("b", "admin"), invited("c", "admin"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(all.stream()
                    .map(id -> (Callable<TrialClient.Answer>) () -> admin.post(path(id) + "/disable", ""))
                    .toList());
        }
        assertThat(all.stream().filter(id -> enabled(admin.get(path(id))))).hasSize(1);
    }

    @Test
    void a_neighbours_member_is_not_found() {
        var lan = invited("lan", "author");
        var there = active();
        var neighbour = member(there, "admin");
        var theirs = TENANTS + "/" + there + "/members/" + lan;

        assertThat(neighbour.post(theirs + "/disable", "").code()).isEqualTo("MEMBER_NOT_FOUND");
        assertThat(neighbour.send("DELETE", theirs, null).code()).isEqualTo("MEMBER_NOT_FOUND");
        assertThat(neighbour.send("DELETE", path(lan), null).status()).isEqualTo(404);
        assertThat(enabled(admin.get(path(lan)))).isTrue();
    }

    @Test
    void only_the_tenants_own_admins_change_members() {
        var lan = invited("lan", "author");
        for (var caller : List.of(member(tenant, "approver"), member(tenant, "auditor"))) {
            assertThat(caller.post(path(lan) + "/disable", "").status()).isEqualTo(403);
            assertThat(caller.send("DELETE", path(lan), null).status()).isEqualTo(403);
            assertThat(caller.put(path(lan) + "/roles", "{\"roles\":[\"admin\"]}", "If-Match", "\"1\"")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(platform("platform-admin").post(path(lan) + "/disable", "").status())
                .isEqualTo(404);
    }

    @Test
    void whoever_has_an_account_is_written_to_again_after_a_while() {
        var lan = invited("lan", "author");
        var again = path(lan) + "/invitation";
        assertThat(admin.post(again, "").header("Annals-Commit")).isNull();

        sent(new TenantId(tenant), new ConfirmMember(new MemberId(lan), 1, "p-1"));
        // No letter can be sent: Keycloak, which would do it, is away.
        awaitLetter(lan, "delayed", 1);
        assertThat(admin.post(again, "").header("Annals-Commit")).isNull();

        sent(new TenantId(tenant), new SettleInvitation(new MemberId(lan), 1, Outcome.SENT));
        awaitLetter(lan, "sent", 1);
        var hasty = admin.post(again, "");
        assertThat(hasty.status()).isEqualTo(409);
        assertThat(hasty.code()).isEqualTo("INVITATION_TOO_SOON");
        assertThat(member(tenant, "approver").post(again, "").status()).isEqualTo(403);
        assertThat(member(active(), "admin").post(again, "").status()).isEqualTo(404);
        assertThat(admin.post(path(UUID.randomUUID().toString()) + "/invitation", "")
                        .code())
                .isEqualTo("MEMBER_NOT_FOUND");
    }

    private void awaitLetter(String id, String invitation, int letters) {
        await().atMost(20, SECONDS).pollInterval(ofMillis(20)).untilAsserted(() -> {
            var seen = admin.get(path(id)).json();
            assertThat(seen.path("invitation").asString()).isEqualTo(invitation);
            assertThat(seen.path("letters").asInt()).isEqualTo(letters);
        });
    }

    private String members() {
        return TENANTS + "/" + tenant + "/members";
    }

    private String path(String id) {
        return members() + "/" + id;
    }

    private String invited(String name, String... roles) {
        return admin.post(members(), body(name, roles)).json().path("id").asString();
    }

    private TrialClient.Answer roles(String id, String seen, String... roles) {
        return admin.put(path(id) + "/roles", json(Map.of("roles", List.of(roles))), "If-Match", seen);
    }

    private static String body(String name, String... roles) {
        return json(Map.of("email", name + "@cao-bang.example", "name", name, "roles", List.of(roles)));
    }

    private static boolean enabled(TrialClient.Answer answer) {
        return answer.json().path("enabled").asBoolean();
    }
}
