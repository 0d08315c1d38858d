package vn.annals.auth.automation.accounts;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.keycloak.RealmEvents.Change;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.account.AccountEvent.AccountChanged;
import vn.annals.contracts.account.AccountEvent.MembershipGiven;
import vn.annals.contracts.account.AccountEvent.MembershipTaken;
import vn.annals.contracts.account.AccountEvent.OrganizationChanged;
import vn.annals.contracts.account.AccountEvent.RoleGiven;
import vn.annals.contracts.account.AccountEvent.RoleTaken;

/** Says in our words what an administrator of the identity provider did. */
final class ByHandForm {

    private ByHandForm() {}

    /** Empty for what changed nobody's rights, such as an invitation that was sent. {@code role} is what a group stands for. */
    static Optional<AccountEvent> of(Change change, Place place, @Nullable String person, @Nullable String role) {
        var id = change.id();
        var at = Instant.ofEpochMilli(change.time());
        var by = change.by().orElse(null);
        var given = change.operationType().equals("CREATE");
        var taken = change.operationType().equals("DELETE");
        return switch (change.resourceType()) {
            case "ORGANIZATION_MEMBERSHIP" ->
                given || taken
                        ? Optional.of(
                                given
                                        ? new MembershipGiven(id, at, by, person)
                                        : new MembershipTaken(id, at, by, person))
                        : Optional.empty();
            case "ORGANIZATION_GROUP_MEMBERSHIP" -> Optional.of(role(id, at, by, person, role, taken));
            case "REALM_ROLE_MAPPING", "CLIENT_ROLE_MAPPING" ->
                Optional.of(
                        person == null
                                ? new OrganizationChanged(id, at, by, taken ? "role-taken" : "role-given")
                                : role(id, at, by, person, null, taken));
            case "ORGANIZATION", "ORGANIZATION_GROUP" -> Optional.of(new OrganizationChanged(id, at, by, what(change)));
            case "USER" -> Optional.of(new AccountChanged(id, at, by, person, action(change, place)));
            default -> Optional.empty();
        };
    }

    private static AccountEvent role(
            String id, Instant at, @Nullable String by, @Nullable String person, @Nullable String role, boolean taken) {
        return taken ? new RoleTaken(id, at, by, person, role) : new RoleGiven(id, at, by, person, role);
    }

    private static String what(Change change) {
        return switch (change.operationType()) {
            case "CREATE" -> "created";
            case "DELETE" -> "deleted";
            default -> "changed";
        };
    }

    // The path ends with the action, such as reset-password.
    private static String action(Change change, Place place) {
        return change.operationType().equals("ACTION") && place.last().matches("[a-z-]{1,40}")
                ? place.last()
                : what(change);
    }
}
