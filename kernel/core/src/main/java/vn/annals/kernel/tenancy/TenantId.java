package vn.annals.kernel.tenancy;

import java.util.regex.Pattern;

/** A tenant's immutable slug, {@code [a-z0-9-]{2,40}}. It names the tenant's database; nothing else ever does. */
public record TenantId(String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])");

    /** The platform's own ledger: the life of tenants and platform roles. No tenant can register this slug. */
    public static final TenantId PLATFORM = new TenantId("platform");

    public TenantId {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a tenant slug: " + value);
        }
    }

    public static boolean isSlug(String value) {
        return SLUG.matcher(value).matches();
    }

    public String databaseName() {
        return "annals_" + value;
    }

    // The slug is what ledgers, leaves and logs carry; the record default would write "TenantId[value=…]".
    @Override
    public String toString() {
        return value;
    }
}
