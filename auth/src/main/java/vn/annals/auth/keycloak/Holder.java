package vn.annals.auth.keycloak;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody who was given roles of the platform in the realm. */
public record Holder(String person, String email, String name, List<String> roles) {

    public Holder {
        roles = List.copyOf(roles);
    }

    /** Empty for who has no address: it is by the address that a member is known at first. */
    static Optional<Holder> of(Account account, Set<String> roles) {
        var email = account.email();
        return email == null || email.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Holder(account.id(), email.toLowerCase(Locale.ROOT), account.name(), List.copyOf(roles)));
    }

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "Holder[person=" + person + ", roles=" + roles + "]";
    }
}
