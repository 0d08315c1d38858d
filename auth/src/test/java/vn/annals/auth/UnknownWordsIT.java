package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.service.trial.TrialClient;

/** What nobody reads is refused by name, in bodies and behind the question mark. */
class UnknownWordsIT extends RunningAuth {

    private final String tenant = active();
    private final String here = TENANTS + "/" + tenant;
    private final TrialClient admin = member(tenant, "admin", "auditor");

    @Test
    void a_member_of_a_body_that_is_not_known_is_refused() {
        var member = "{\"email\":\"lan@cao-bang.example\",\"name\":\"Lan\",\"roles\":[\"author\"],\"phone\":1}";
        for (var refused : List.of(
                admin.post(here + "/members", member),
                admin.put(here + "/members/x/roles", "{\"roles\":[\"author\"],\"phone\":1}", "If-Match", "\"1\""),
                admin.post(here + "/clients", "{\"name\":\"Cổng\",\"roles\":[\"integrator\"],\"phone\":1}"),
                admin.post(here + "/webhooks", "{\"name\":\"Cổng\",\"phone\":1}"),
                admin.post(here + "/ledger/exports", "{\"phone\":1}"),
                platform("platform-admin").post(here + "/suspend", "{\"reason\":\"nợ\",\"phone\":1}"),
                platform("platform-admin").post(TENANTS, body(newSlug()).replace("}", ",\"phone\":1}")))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/phone");
        }
        assertThat(admin.get(here + "/members").json().path("items")).isEmpty();
    }

    @Test
    void every_list_refuses_a_parameter_it_does_not_read_and_a_cursor_that_is_none() {
        for (var list :
                List.of(TENANTS, here + "/members", here + "/clients", here + "/webhooks", here + "/ledger/commits")) {
            for (var name : List.of("by", "sort", "cursor")) {
                var refused = admin.get(list + "?" + name + "=");
                assertThat(refused.status()).as(list + " " + name).isEqualTo(422);
                assertThat(refused.json().at("/errors/0/pointer").asString())
                        .as(list)
                        .isEqualTo("/" + name);
            }
        }
    }
}
