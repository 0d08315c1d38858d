package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import vn.annals.auth.keycloak.Mended.Joined;
import vn.annals.auth.keycloak.Mended.Left;
import vn.annals.auth.keycloak.Mended.RoleGiven;
import vn.annals.auth.keycloak.Mended.RoleTaken;
import vn.annals.auth.keycloak.Mended.SignedOut;
import vn.annals.auth.keycloak.PlaceStep.EndSessions;
import vn.annals.auth.keycloak.PlaceStep.JoinGroup;
import vn.annals.auth.keycloak.PlaceStep.JoinOrganization;
import vn.annals.auth.keycloak.PlaceStep.LeaveGroup;
import vn.annals.auth.keycloak.PlaceStep.LeaveOrganization;
import vn.annals.kernel.tenancy.TenantId;

/** Gives accounts, of people and of programs, their places in a tenant or on the platform: one round at a time. */
final class Places {

    private static final Logger LOG = LoggerFactory.getLogger(Places.class);

    private final RealmAdmin realm;
    private final RealmUsers users;
    private final PlatformPlaces platform;

    Places(RealmAdmin realm, RealmUsers users) {
        this.realm = realm;
        this.users = users;
        this.platform = new PlatformPlaces(realm, users);
    }

    /** Looks, does what is missing and tells so; true when nothing was. */
    boolean given(String tenant, String user, Place place, Consumer<Mended> tell) {
        return tenant.equals(TenantId.PLATFORM.value())
                ? platform.given(user, place, tell)
                : givenInOrganization(tenant, user, place, tell);
    }

    private boolean givenInOrganization(String tenant, String user, Place place, Consumer<Mended> tell) {
        var standing = look(tenant, user, place);
        var steps = PlacePlan.next(standing, place);
        steps.stream().filter(this::taken).map(step -> mended(step, standing)).forEach(tell);
        return steps.isEmpty();
    }

    private static Mended mended(PlaceStep step, PlaceStanding standing) {
        return switch (step) {
            case JoinOrganization _ -> new Joined();
            case JoinGroup join -> new RoleGiven(standing.role(join.group()));
            case LeaveGroup leave -> new RoleTaken(standing.role(leave.group()));
            case LeaveOrganization _ -> new Left();
            case EndSessions _ -> new SignedOut();
        };
    }

    private PlaceStanding look(String tenant, String user, Place place) {
        var organization = realm.organization(tenant)
                .map(Organization::id)
                .orElseThrow(() -> SERVICE_UNAVAILABLE.because("the realm has no organization " + tenant));
        var groups = realm.groups(organization);
        demandRoles(place.roles(), groups);
        return new PlaceStanding(
                organization,
                groups,
                user,
                realm.groupsOfMember(organization, user).orElse(null),
                !place.active() && users.hasSessions(user));
    }

    private static void demandRoles(List<String> roles, List<Group> groups) {
        if (!groups.stream().map(Group::name).toList().containsAll(roles)) {
            throw SERVICE_UNAVAILABLE.because("the organization has not all of its groups");
        }
    }

    private boolean taken(PlaceStep step) {
        try {
            switch (step) {
                case JoinOrganization(var organization, var user) -> realm.joinOrganization(organization, user);
                case JoinGroup(var organization, var group, var user) -> realm.joinGroup(organization, group, user);
                case LeaveGroup(var organization, var group, var user) -> realm.leaveGroup(organization, group, user);
                case LeaveOrganization(var organization, var user) -> users.leaveOrganization(organization, user);
                case EndSessions(var user) -> users.endSessions(user);
            }
            return true;
        } catch (HttpClientErrorException.Conflict | HttpClientErrorException.NotFound fasterOther) {
            LOG.debug("Another was faster to take {}", step);
            return false;
        }
    }
}
