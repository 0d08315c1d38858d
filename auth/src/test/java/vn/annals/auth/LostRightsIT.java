package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.client.ClientCommand.CreateClient;
import vn.annals.contracts.client.ClientId;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.tenancy.TenantId;

/** Tokens live on here, as they would: it is the ledger that takes what they say away. */
class LostRightsIT extends RunningAuth {

    private final String tenant = active();
    private final String here = TENANTS + "/" + tenant;
    private final TrialClient admin = member(tenant, "admin");

    @Test
    void a_disabled_member_is_out_and_a_member_of_fewer_roles_can_do_less() {
        var hoa = joined("hoa", "admin", "author");
        var hoas = as(identity.person("hoa", tenant, "admin", "author"));
        joined("minh", "admin");
        assertThat(hoas.get(here + "/members").status()).isEqualTo(200);

        admin.put(here + "/members/" + hoa + "/roles", "{\"roles\":[\"author\"]}", "If-Match", "\"1\"");
        await().until(() -> hoas.get(here + "/members").status() == 403);

        admin.post(here + "/members/" + hoa + "/disable", "");
        await().until(() -> hoas.get(here + "/members").status() == 401);
        assertThat(hoas.get(here).code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void a_revoked_program_is_out() {
        var id = new ClientId(UUID.randomUUID().toString());
        var login = "cong-tin@" + tenant;
        sent(new TenantId(tenant), new CreateClient(id, login, "Cổng tin", List.of("integrator")));
        var program = as(identity.token(claims -> claims.claim("client_id", login)
                .claim("organization", TrialIdentity.organization(tenant, "integrator"))));
        await().until(() -> admin.get(here + "/clients/" + id.value()).status() == 200);
        assertThat(program.get(here).status()).isEqualTo(200);

        admin.send("DELETE", here + "/clients/" + id.value(), null);

        await().until(() -> program.get(here).status() == 401);
    }

    /** As if Keycloak had answered that this is the person. */
    private String joined(String person, String... roles) {
        var invited = admin.post(
                here + "/members",
                json(Map.of("email", person + "@cao-bang.example", "name", person, "roles", List.of(roles))));
        var id = invited.json().path("id").asString();
        sent(new TenantId(tenant), new ConfirmMember(new MemberId(id), 1, person));
        return id;
    }
}
