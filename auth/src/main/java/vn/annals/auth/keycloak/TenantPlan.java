package vn.annals.auth.keycloak;

import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.annals.auth.keycloak.TenantStep.GrantRole;
import vn.annals.auth.keycloak.TenantStep.JoinGroup;
import vn.annals.auth.keycloak.TenantStep.JoinOrganization;
import vn.annals.auth.keycloak.TenantStep.LeaveGroup;
import vn.annals.auth.keycloak.TenantStep.OpenGroup;
import vn.annals.auth.keycloak.TenantStep.OpenIntegrator;
import vn.annals.auth.keycloak.TenantStep.OpenOrganization;
import vn.annals.auth.keycloak.TenantStep.WithdrawRole;
import vn.annals.kernel.tenancy.Role;

/** What a tenant needs in the realm, and what to do next about what is missing. Steps need ids, so it takes some rounds. */
final class TenantPlan {

    /** The client whose roles are the tenants' roles; it only holds them, nobody signs in with it. */
    static final String API = "annals-api";

    static final List<String> ROLES = Arrays.stream(Role.values())
            .filter(role -> !role.platformWide())
            .map(Role::word)
            .toList();

    private TenantPlan() {}

    /** What can be done now; empty when the tenant is complete. */
    static List<TenantStep> next(TenantStanding standing) {
        var steps = new ArrayList<TenantStep>(standing.off());
        if (standing.integrator() == null) {
            steps.add(new OpenIntegrator());
        }
        if (standing.organization() == null) {
            steps.add(new OpenOrganization());
        } else {
            ROLES.forEach(role -> steps.addAll(group(standing, standing.organization(), role)));
            standing.groups().forEach(group -> steps.addAll(surplus(standing.organization(), group)));
            steps.addAll(integrator(standing, standing.organization()));
        }
        return steps;
    }

    private static List<TenantStep> group(TenantStanding standing, String organization, String role) {
        return standing.group(role)
                .map(group -> group.gives(API, role)
                        ? List.<TenantStep>of()
                        : List.<TenantStep>of(new GrantRole(organization, group.id(), role)))
                .orElseGet(() -> List.of(new OpenGroup(organization, role)));
    }

    // Whoever is put into a group with a role too many would be more than the ledger says, whatever the group is
    // called.
    private static List<TenantStep> surplus(String organization, Group group) {
        return group.given(API).stream()
                .filter(role -> !role.equals(group.name()))
                .<TenantStep>map(role -> new WithdrawRole(organization, group.id(), role))
                .toList();
    }

    private static List<TenantStep> integrator(TenantStanding standing, String organization) {
        var integrator = standing.integrator();
        var joined = standing.joined();
        if (integrator == null) {
            return List.of();
        }
        if (joined == null) {
            return List.of(new JoinOrganization(organization, integrator));
        }
        return standing.group(INTEGRATOR.word())
                .filter(group -> !joined.contains(group.id()))
                .map(group -> List.<TenantStep>of(new JoinGroup(organization, group.id(), integrator)))
                .orElseGet(() -> standing.groups().stream()
                        .filter(group -> !group.name().equals(INTEGRATOR.word()) && ROLES.contains(group.name()))
                        .filter(group -> joined.contains(group.id()))
                        .<TenantStep>map(group -> new LeaveGroup(organization, group.id(), integrator))
                        .toList());
    }
}
