package vn.annals.kernel.service.rights;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one membership, or one API client, lets its holder do. {@code number} is the commit that began it: of several the
 * last counts. Tokens that are not younger than {@code voided} are worth nothing. {@code name} is what the holder is called
 * here, when the ledger says it: of a program, not of a person.
 */
public record Grant(
        long number,
        List<String> roles,
        @Nullable Instant voided,
        @Nullable String name) {

    public Grant {
        roles = List.copyOf(roles);
    }
}
