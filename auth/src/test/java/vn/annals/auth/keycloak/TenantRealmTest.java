package vn.annals.auth.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import vn.annals.kernel.refusal.Refusal;

/** What goes wrong with Keycloak; that it goes well with the real one is the stories' to show. */
class TenantRealmTest {

    private static final String SLUG = "cao-bang";
    private static final String NAME = "Tỉnh ủy Cao Bằng";

    private final RealmStandIn keycloak = new RealmStandIn();
    private final KeycloakConfiguration beans = new KeycloakConfiguration();
    private final TenantRealm realm = beans.tenantRealm(beans.realmCalls(keycloak.settings()));

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void a_tenant_gets_its_organization_its_groups_and_its_integrator() {
        realm.converge(SLUG, NAME);

        assertComplete(SLUG);
        assertThat(keycloak.organizations).containsEntry(SLUG, NAME);
    }

    @Test
    void a_complete_tenant_is_left_as_it_is() {
        realm.converge(SLUG, NAME);
        keycloak.writes.clear();

        realm.converge(SLUG, NAME);

        assertThat(keycloak.writes).isEmpty();
    }

    @Test
    void a_new_name_is_brought_to_the_organization_unless_another_has_it() {
        realm.converge(SLUG, NAME);
        realm.converge("lang-son", "Tỉnh ủy Lạng Sơn");

        realm.converge(SLUG, "Tỉnh ủy Cao Lạng");
        realm.converge("lang-son", "Tỉnh ủy Cao Lạng");

        assertThat(keycloak.organizations)
                .containsEntry(SLUG, "Tỉnh ủy Cao Lạng")
                .containsEntry("lang-son", "Tỉnh ủy Lạng Sơn");
    }

    @Test
    void the_second_of_two_bodies_with_one_name_is_called_by_its_slug() {
        realm.converge(SLUG, NAME);
        realm.converge("cao-bang-2", NAME);

        assertComplete("cao-bang-2");
        assertThat(keycloak.organizations).containsEntry("cao-bang-2", "cao-bang-2");
    }

    @Test
    void a_tenant_whose_slug_begins_anothers_gets_an_organization_of_its_own() {
        realm.converge("cao-bang-2", "Huyện ủy");
        realm.converge(SLUG, NAME);

        assertComplete(SLUG);
        assertThat(keycloak.members.get("cao-bang-2")).containsExactly("account of integrator@cao-bang-2");
    }

    @Test
    void a_question_that_fails_is_asked_again() {
        keycloak.failNext(503, 500);

        realm.converge(SLUG, NAME);

        assertComplete(SLUG);
    }

    @Test
    void what_is_missing_is_put_back() {
        realm.converge(SLUG, NAME);
        keycloak.groups.remove(SLUG + "/editor");
        keycloak.groups.get(SLUG + "/author").clear();
        keycloak.members.clear();

        realm.converge(SLUG, NAME);

        assertComplete(SLUG);
    }

    @Test
    void a_role_too_many_is_taken_from_the_group_that_gives_it() {
        realm.converge(SLUG, NAME);
        keycloak.groups.get(SLUG + "/author").add("admin");
        keycloak.groups.put(SLUG + "/choir", new TreeSet<>(Set.of("approver")));

        assertThat(mended()).containsExactlyInAnyOrder("surplus/author/admin", "surplus/choir/approver");
        assertComplete(SLUG);
        assertThat(keycloak.groups.get(SLUG + "/choir")).isEmpty();
    }

    @Test
    void what_was_switched_off_is_switched_on() {
        realm.converge(SLUG, NAME);
        keycloak.off.addAll(List.of(SLUG, "integrator@" + SLUG));

        assertThat(mended()).containsExactlyInAnyOrder("organization", "integrator");
        assertThat(keycloak.off).isEmpty();
    }

    @Test
    void an_integrator_is_nothing_else() {
        realm.converge(SLUG, NAME);
        keycloak.members.computeIfAbsent(SLUG + "/admin", _ -> new TreeSet<>()).add("account of integrator@" + SLUG);

        assertThat(mended()).containsExactly("integrator");
        assertThat(keycloak.members.get(SLUG + "/admin")).isEmpty();
    }

    private List<String> mended() {
        var told = new ArrayList<String>();
        realm.converge(SLUG, NAME, mended -> told.add(((Mended.PartRestored) mended).part()));
        return told;
    }

    @Test
    void a_token_that_is_no_longer_taken_is_replaced() {
        realm.converge(SLUG, NAME);
        keycloak.forgetTokens();

        assertUnavailable();
        realm.converge("lao-cai", "Lào Cai");

        assertComplete("lao-cai");
    }

    @Test
    void a_fault_of_ours_is_not_taken_for_a_passing_trouble() {
        keycloak.failNext(400);

        assertThatThrownBy(() -> realm.converge(SLUG, NAME)).isInstanceOf(HttpClientErrorException.BadRequest.class);
    }

    @Test
    void a_keycloak_that_is_gone_is_waited_for() {
        keycloak.close();

        assertUnavailable();
    }

    private void assertUnavailable() {
        assertThat(catchThrowableOfType(Refusal.class, () -> realm.converge(SLUG, NAME))
                        .code())
                .isEqualTo(SERVICE_UNAVAILABLE);
    }

    private void assertComplete(String slug) {
        var integrator = "account of integrator@" + slug;
        for (var role : TenantPlan.ROLES) {
            assertThat(keycloak.groups.get(slug + "/" + role)).containsExactly(role);
        }
        assertThat(keycloak.members.get(slug)).containsExactly(integrator);
        assertThat(keycloak.members.get(slug + "/integrator")).containsExactly(integrator);
    }
}
