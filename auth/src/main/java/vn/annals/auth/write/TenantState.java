package vn.annals.auth.write;

import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;

/** Where a tenant stands. */
sealed interface TenantState {

    record Absent() implements TenantState {}

    record Provisioning() implements TenantState {}

    record Active() implements TenantState {}

    record Suspended() implements TenantState {}

    record Closed() implements TenantState {}

    default TenantState after(TenantEvent event) {
        return switch (event) {
            case TenantRegistered _ -> new Provisioning();
            case TenantActivated _, TenantResumed _ -> new Active();
            case TenantSuspended _ -> new Suspended();
            case TenantDescribed _ -> this;
            case TenantClosed _ -> new Closed();
        };
    }
}
