package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_SLUG_RESERVED;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.Set;
import vn.annals.kernel.tenancy.TenantId;

/** Which slugs a tenant may take. A slug names a database and an organization for ever, so it is checked once, here. */
final class SlugPolicy {

    /** The platform's own name, and the databases every MongoDB server keeps for itself. */
    private static final Set<String> RESERVED = Set.of(TenantId.PLATFORM.value(), "admin", "local", "config");

    private static final String POINTER = "/slug";

    private SlugPolicy() {}

    static void check(String slug) {
        // Paths under /s/{tenant} and the desk keep names with an underscore in front for themselves.
        if (RESERVED.contains(slug) || slug.startsWith("_")) {
            throw TENANT_SLUG_RESERVED.because("this slug is reserved").at(POINTER, "is reserved");
        }
        if (!TenantId.isSlug(slug)) {
            throw INVALID_REQUEST
                    .because("a slug is 2 to 40 lower-case letters, digits and inner hyphens")
                    .at(POINTER, "must be 2 to 40 of a-z, 0-9 and inner hyphens");
        }
    }
}
