package vn.annals.kernel.tenancy;

import java.util.NoSuchElementException;
import java.util.Optional;

/** The tenant the current work belongs to. Bound at the edge and by the ledger's reader; never a default. */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> TENANT = ScopedValue.newInstance();

    private CurrentTenant() {}

    public static TenantId get() {
        return TENANT.orElseThrow(() -> new NoSuchElementException("no tenant bound to this work"));
    }

    public static Optional<TenantId> find() {
        return TENANT.isBound() ? Optional.of(TENANT.get()) : Optional.empty();
    }

    public static <R, X extends Throwable> R callAs(TenantId tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(TENANT, tenant).call(work);
    }

    public static void runAs(TenantId tenant, Runnable work) {
        ScopedValue.where(TENANT, tenant).run(work);
    }
}
