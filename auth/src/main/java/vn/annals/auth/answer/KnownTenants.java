package vn.annals.auth.answer;

import java.util.Optional;

/** What the directory knows of a tenant after a commit. */
public interface KnownTenants {

    /** Waits briefly until the directory has the commit; empty when it takes longer or there is no such tenant. */
    Optional<TenantAnswer> after(long commit, String slug);
}
