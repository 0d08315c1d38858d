package vn.annals.auth.read.rights;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.service.rights.Grant;

/**
 * One membership or API client. {@code holder} is whose tokens bring its roles: the person's subject, once the identity
 * provider has said it, or the program's {@code client_id}.
 */
record RightsRow(
        @Nullable String holder,
        @Nullable String name,
        long number,
        List<String> roles,
        boolean active,
        @Nullable Instant voided) {

    Grant grant() {
        return new Grant(number, active ? roles : List.of(), voided, name);
    }
}
