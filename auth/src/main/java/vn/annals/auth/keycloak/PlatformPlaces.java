package vn.annals.auth.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.annals.auth.keycloak.Mended.Left;
import vn.annals.auth.keycloak.Mended.RoleGiven;
import vn.annals.auth.keycloak.Mended.RoleTaken;
import vn.annals.auth.keycloak.Mended.SignedOut;
import vn.annals.kernel.tenancy.Role;

/** Gives accounts their places on the platform, which has no organization: roles of the realm itself. */
final class PlatformPlaces {

    static final List<String> ROLES = Arrays.stream(Role.values())
            .filter(Role::platformWide)
            .map(Role::word)
            .toList();

    private final RealmAdmin realm;
    private final RealmUsers users;

    PlatformPlaces(RealmAdmin realm, RealmUsers users) {
        this.realm = realm;
        this.users = users;
    }

    /** Looks, does what is missing and tells so; true when nothing was. */
    boolean given(String user, Place place, Consumer<Mended> tell) {
        var wanted = place.belongs() ? place.roles() : List.<String>of();
        var held = realm.rolesOf(user).stream().map(KnownRole::name).toList();
        var missing = ROLES.stream()
                .filter(role -> wanted.contains(role) && !held.contains(role))
                .toList();
        var surplus = ROLES.stream()
                .filter(role -> held.contains(role) && !wanted.contains(role))
                .toList();
        missing.forEach(role -> {
            realm.giveRole(user, realm.role(role));
            tell.accept(new RoleGiven(role));
        });
        surplus.forEach(role -> {
            realm.takeRole(user, realm.role(role));
            tell.accept(new RoleTaken(role));
        });
        if (!surplus.isEmpty() && !place.belongs()) {
            tell.accept(new Left());
        }
        return missing.isEmpty() && surplus.isEmpty() && (place.active() || signedOut(user, tell));
    }

    // Last, as in a tenant: whoever signs in again in between must find the rights gone already.
    private boolean signedOut(String user, Consumer<Mended> tell) {
        if (!users.hasSessions(user)) {
            return true;
        }
        users.endSessions(user);
        tell.accept(new SignedOut());
        return false;
    }
}
