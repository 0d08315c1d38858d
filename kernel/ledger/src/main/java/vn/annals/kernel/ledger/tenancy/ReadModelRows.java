package vn.annals.kernel.ledger.tenancy;

import vn.annals.kernel.tenancy.TenantId;

/** Knows where the rows of slices lie. */
@FunctionalInterface
public interface ReadModelRows {

    /** Nobody reads these rows, or will. */
    void drop(TenantId tenant, String slice, int generation);
}
