package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.tenancy.TenantId;

/** The platform's people, as far as the ledger and the edge go. Keycloak is away, so that each goes on converging. */
class PlatformMembersIT extends RunningAuth {

    private static final String PEOPLE = "/api/v1/platform/people";

    // The token says it, and until there is a membership that is enough.
    private final TrialClient admin = platform("platform-admin");
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String mai = id(invited("mai", "platform-admin"));

    @Test
    void somebody_is_given_roles_and_others_instead() {
        var invited = invited("lan", "platform-auditor");

        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.header("Location")).isEqualTo(PEOPLE + "/" + id(invited));
        assertThat(invited.header("Annals-Commit")).matches("[0-9]+");
        assertThat(state(invited)).isEqualTo("converging");
        var changed = admin.put(path(id(invited)) + "/roles", roles("platform-admin"), "If-Match", "\"1\"");
        assertThat(changed.json().path("roles").toString()).isEqualTo("[\"platform-admin\"]");
        assertThat(invited("lan", "platform-auditor").code()).isEqualTo("MEMBER_EXISTS");
    }

    @Test
    void roles_of_a_tenant_are_none_of_the_platforms() {
        for (var role : List.of("admin", "auditor", "integrator", "king")) {
            assertThat(invited("x", role).status()).as(role).isEqualTo(422);
        }
    }

    @Test
    void the_last_admin_stays() {
        admin.get(PEOPLE + "?limit=200").json().path("items").forEach(person -> {
            if (!person.path("id").asString().equals(mai)) {
                admin.send("DELETE", path(person.path("id").asString()), null);
            }
        });

        assertThat(admin.put(path(mai) + "/roles", roles("platform-auditor"), "If-Match", "\"1\"")
                        .code())
                .isEqualTo("MEMBER_IS_LAST_ADMIN");
        assertThat(admin.post(path(mai) + "/disable", "").code()).isEqualTo("MEMBER_IS_LAST_ADMIN");
        assertThat(admin.send("DELETE", path(mai), null).code()).isEqualTo("MEMBER_IS_LAST_ADMIN");
    }

    @Test
    void auditors_of_the_platform_see_them_and_members_of_tenants_do_not() {
        var tenant = active();
        var auditor = platform("platform-auditor");

        assertThat(auditor.get(path(mai)).json().path("email").asString()).isEqualTo("mai-" + run + "@annals.example");
        assertThat(auditor.post(path(mai) + "/disable", "").code()).isEqualTo("NOT_PERMITTED");
        for (var caller : List.of(member(tenant, "admin"), member(tenant, "auditor"))) {
            assertThat(caller.get(PEOPLE).code()).isEqualTo("NOT_PERMITTED");
            assertThat(caller.post(PEOPLE, person("x", "platform-admin")).code())
                    .isEqualTo("NOT_PERMITTED");
        }
        assertThat(anonymous().get(PEOPLE).status()).isEqualTo(401);
        assertThat(admin.get(TENANTS + "/platform/members").status()).isEqualTo(404);
    }

    @Test
    void whoever_is_disabled_can_do_nothing_with_a_token_that_lives_on() {
        var lan = id(invited("lan", "platform-auditor"));
        sent(TenantId.PLATFORM, new ConfirmMember(new MemberId(lan), 1, "lan-" + run));
        var lans = as(identity.platform("lan-" + run, "platform-auditor"));
        assertThat(lans.get(PEOPLE).status()).isEqualTo(200);

        admin.post(path(lan) + "/disable", "");

        await().until(() -> lans.get(PEOPLE).status() == 401);
        assertThat(lans.get(TENANTS).code()).isEqualTo("TOKEN_INVALID");
    }

    private TrialClient.Answer invited(String name, String... roles) {
        return admin.post(PEOPLE, person(name, roles));
    }

    private String person(String name, String... roles) {
        return json(Map.of("email", name + "-" + run + "@annals.example", "name", name, "roles", List.of(roles)));
    }

    private static String roles(String... roles) {
        return json(Map.of("roles", List.of(roles)));
    }

    private static String id(TrialClient.Answer invited) {
        return invited.json().path("id").asString("");
    }

    private static String path(String id) {
        return PEOPLE + "/" + id;
    }
}
