package vn.annals.auth.keycloak;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;

/** Makes the realm treat a member as was decided. An account is never taken away: it may serve in another tenant too. */
public final class MemberRealm {

    private static final Logger LOG = LoggerFactory.getLogger(MemberRealm.class);

    private final RealmUsers users;
    private final Places places;

    MemberRealm(RealmUsers users, Places places) {
        this.users = users;
        this.places = places;
    }

    /** May be called at any time, from any state. Answers the id of the member's account; null when none was ever needed. */
    public @Nullable String converge(String tenant, MemberWish wish) {
        var person = new AtomicReference<@Nullable String>();
        try {
            Convergence.of("a member of " + tenant, () -> {
                var user = userOf(wish);
                person.set(user);
                if (user != null) {
                    return places.given(tenant, user, new Place(wish.roles(), wish.belongs()));
                }
                if (wish.belongs()) {
                    open(wish);
                }
                return !wish.belongs();
            });
        } catch (HttpClientErrorException.BadRequest fault) {
            // Its text repeats what Keycloak was sent, and would be logged with the person's address.
            throw new IllegalStateException("Keycloak does not take member " + wish.member() + " of " + tenant);
        }
        return person.get();
    }

    // The account stays the member's whatever address it gets later.
    private @Nullable String userOf(MemberWish wish) {
        var known = wish.person();
        return known != null && users.exists(known)
                ? known
                : users.withEmail(wish.email()).orElse(null);
    }

    private void open(MemberWish wish) {
        try {
            open(User.of(wish.email(), wish.email(), wish.name()));
        } catch (HttpClientErrorException.Conflict taken) {
            openUnderAnotherName(wish);
        }
    }

    // Somebody who signs in with another address may still be called by this one.
    private void openUnderAnotherName(MemberWish wish) {
        try {
            open(User.of(wish.member(), wish.email(), wish.name()));
        } catch (HttpClientErrorException.Conflict fasterOther) {
            LOG.debug("Another made the account of member {} first", wish.member());
        }
    }

    private void open(User user) {
        try {
            users.open(user);
        } catch (HttpClientErrorException.BadRequest nameIsRefused) {
            users.open(user.nameless());
        }
    }
}
