package vn.annals.auth.keycloak;

import java.util.List;
import java.util.stream.Stream;
import vn.annals.auth.keycloak.PlaceStep.EndSessions;
import vn.annals.auth.keycloak.PlaceStep.JoinGroup;
import vn.annals.auth.keycloak.PlaceStep.JoinOrganization;
import vn.annals.auth.keycloak.PlaceStep.LeaveGroup;
import vn.annals.auth.keycloak.PlaceStep.LeaveOrganization;

/** What is wished of an account in a tenant, and what to do next about what is not so. */
final class PlacePlan {

    private PlacePlan() {}

    /** What can be done now; empty when all is as wished. */
    static List<PlaceStep> next(PlaceStanding standing, Place wish) {
        var user = standing.user();
        var steps = membership(standing, wish, user);
        // Signed out last: whoever signs in again in between must find the rights gone already.
        return steps.isEmpty() && !wish.active() && standing.signedIn() ? List.of(new EndSessions(user)) : steps;
    }

    private static List<PlaceStep> membership(PlaceStanding standing, Place wish, String user) {
        var organization = standing.organization();
        var joined = standing.joined();
        if (joined == null) {
            return wish.belongs() ? List.of(new JoinOrganization(organization, user)) : List.of();
        }
        var steps = standing.groups().stream()
                .filter(group -> TenantPlan.ROLES.contains(group.name()))
                .flatMap(group -> step(organization, group, user, joined.contains(group.id()), wish))
                .toList();
        return steps.isEmpty() && !wish.belongs() ? List.of(new LeaveOrganization(organization, user)) : steps;
    }

    private static Stream<PlaceStep> step(String organization, Group group, String user, boolean isIn, Place wish) {
        var wanted = wish.belongs() && wish.roles().contains(group.name());
        if (wanted == isIn) {
            return Stream.of();
        }
        return Stream.of(
                wanted
                        ? new JoinGroup(organization, group.id(), user)
                        : new LeaveGroup(organization, group.id(), user));
    }
}
