package vn.annals.auth.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant. {@code state} is {@code provisioning}, {@code active}, {@code suspended} or {@code closed}. */
public record TenantAnswer(
        String slug,
        String name,
        @Nullable String locality,
        List<String> hostnames,
        String state,
        Instant registeredAt,
        @Nullable Instant activatedAt) {

    public static final String PROVISIONING = "provisioning";
    public static final String ACTIVE = "active";
    public static final String SUSPENDED = "suspended";
    public static final String CLOSED = "closed";

    public TenantAnswer {
        hostnames = List.copyOf(hostnames);
    }

    /** The same tenant as it began. */
    public TenantAnswer asRegistered() {
        return new TenantAnswer(slug, name, locality, hostnames, PROVISIONING, registeredAt, null);
    }
}
