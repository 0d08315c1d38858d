package vn.annals.auth.keycloak;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import vn.annals.auth.keycloak.Mended.AccountEnabled;
import vn.annals.auth.keycloak.Mended.AccountMade;

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
        return converge(tenant, wish, _ -> {});
    }

    /** The same, and tells what had to be done. */
    public @Nullable String converge(String tenant, MemberWish wish, Consumer<Mended> tell) {
        var person = new AtomicReference<@Nullable String>();
        try {
            Convergence.of("a member of " + tenant, () -> {
                var account = accountOf(wish);
                if (account != null) {
                    person.set(account.id());
                    return usable(account, wish, tell)
                            && places.given(tenant, account.id(), new Place(wish.roles(), wish.belongs()), tell);
                }
                if (wish.belongs()) {
                    open(wish);
                    tell.accept(new AccountMade());
                }
                return !wish.belongs();
            });
        } catch (HttpClientErrorException.BadRequest fault) {
            // Its text repeats what Keycloak was sent, and would be logged with the person's address.
            throw new IllegalStateException("Keycloak does not take member " + wish.member() + " of " + tenant);
        }
        return person.get();
    }

    /** Somebody who is no member has no place in the tenant, or on the platform; the account is left as it is. */
    public void expel(String tenant, String person, Consumer<Mended> tell) {
        Convergence.of(
                "a stranger in " + tenant, () -> places.given(tenant, person, new Place(List.of(), false), tell));
    }

    // The account stays the member's whatever address it gets later.
    private @Nullable Account accountOf(MemberWish wish) {
        return Optional.ofNullable(wish.person())
                .flatMap(users::find)
                .or(() -> users.withEmail(wish.email()))
                .orElse(null);
    }

    /** False when it was not, and is to be looked at again. */
    private boolean usable(Account account, MemberWish wish, Consumer<Mended> tell) {
        if (!account.off() || !wish.belongs() || wish.roles().isEmpty()) {
            return true;
        }
        users.enable(account.id());
        tell.accept(new AccountEnabled());
        return false;
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
