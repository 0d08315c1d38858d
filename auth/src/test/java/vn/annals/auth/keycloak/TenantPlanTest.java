package vn.annals.auth.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.auth.keycloak.TenantStep.GrantRole;
import vn.annals.auth.keycloak.TenantStep.JoinGroup;
import vn.annals.auth.keycloak.TenantStep.JoinOrganization;
import vn.annals.auth.keycloak.TenantStep.OpenGroup;
import vn.annals.auth.keycloak.TenantStep.OpenIntegrator;
import vn.annals.auth.keycloak.TenantStep.OpenOrganization;

class TenantPlanTest {

    private static final String ORGANIZATION = "o1";
    private static final String INTEGRATOR = "u1";

    @Test
    void an_unknown_tenant_needs_its_organization_and_its_integrator_first() {
        assertThat(TenantPlan.next(TenantStanding.withoutOrganization(null)))
                .containsExactly(new OpenIntegrator(), new OpenOrganization());
    }

    @Test
    void an_empty_organization_needs_a_group_for_each_role_and_its_member() {
        assertThat(TenantPlan.next(new TenantStanding(ORGANIZATION, List.of(), INTEGRATOR, null)))
                .containsExactly(
                        new OpenGroup(ORGANIZATION, "author"),
                        new OpenGroup(ORGANIZATION, "editor"),
                        new OpenGroup(ORGANIZATION, "approver"),
                        new OpenGroup(ORGANIZATION, "admin"),
                        new OpenGroup(ORGANIZATION, "auditor"),
                        new OpenGroup(ORGANIZATION, "integrator"),
                        new JoinOrganization(ORGANIZATION, INTEGRATOR));
    }

    @Test
    void a_group_that_gives_no_role_yet_is_granted_it() {
        var groups = TenantPlan.ROLES.stream()
                .map(role -> role.equals("editor") ? powerless(role) : powerful(role))
                .toList();
        assertThat(TenantPlan.next(new TenantStanding(ORGANIZATION, groups, INTEGRATOR, List.of("g-integrator"))))
                .containsExactly(new GrantRole(ORGANIZATION, "g-editor", "editor"));
    }

    @Test
    void an_integrator_outside_its_group_joins_it() {
        assertThat(TenantPlan.next(new TenantStanding(ORGANIZATION, allGroups(), INTEGRATOR, List.of("g-author"))))
                .containsExactly(new JoinGroup(ORGANIZATION, "g-integrator", INTEGRATOR));
    }

    @Test
    void a_lost_integrator_is_made_again() {
        assertThat(TenantPlan.next(new TenantStanding(ORGANIZATION, allGroups(), null, null)))
                .containsExactly(new OpenIntegrator());
    }

    @Test
    void a_complete_tenant_needs_nothing() {
        assertThat(TenantPlan.next(new TenantStanding(ORGANIZATION, allGroups(), INTEGRATOR, List.of("g-integrator"))))
                .isEmpty();
    }

    private static List<Group> allGroups() {
        return TenantPlan.ROLES.stream().map(TenantPlanTest::powerful).toList();
    }

    private static Group powerful(String role) {
        return new Group("g-" + role, role, Map.of(TenantPlan.API, List.of(role)));
    }

    private static Group powerless(String role) {
        return new Group("g-" + role, role, Map.of());
    }
}
