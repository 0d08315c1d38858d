package vn.annals.kernel.service.rights;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.annals.kernel.tenancy.Role;

/** The roles that somebody holds in a tenant now, since when tokens may say so, and what it is called there. */
public record Held(Set<Role> roles, Instant voided, Optional<String> name) {

    public Held {
        roles = Set.copyOf(roles);
    }

    static Held by(Grant grant) {
        var roles =
                grant.roles().stream().flatMap(word -> Role.of(word).stream()).collect(Collectors.toSet());
        return new Held(
                roles, Objects.requireNonNullElse(grant.voided(), Instant.MIN), Optional.ofNullable(grant.name()));
    }

    /** Those that a token made at this second may still bring along. */
    public Set<Role> with(Instant issued) {
        return issued.isAfter(voided) ? roles : Set.of();
    }
}
