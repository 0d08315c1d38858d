package vn.annals.kernel.service.access;

import org.jspecify.annotations.Nullable;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** A request that may go on to its endpoint, and what is bound meanwhile. */
record Entry(
        Incoming incoming,
        @Nullable TenantId tenant,
        @Nullable Caller caller) {

    <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> endpoint) throws X {
        return incoming.call(() -> inTenant(() -> asCaller(endpoint)));
    }

    private <R, X extends Throwable> R inTenant(ScopedValue.CallableOp<R, X> work) throws X {
        return tenant == null ? work.call() : CurrentTenant.callAs(tenant, work);
    }

    private <R, X extends Throwable> R asCaller(ScopedValue.CallableOp<R, X> work) throws X {
        return caller == null ? work.call() : caller.call(work);
    }
}
