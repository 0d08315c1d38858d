package vn.annals.contracts.tenant;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a tenant is refused. */
public enum TenantRefusal implements RefusalCode {
    TENANT_NOT_FOUND(Kind.NOT_FOUND),
    TENANT_EXISTS(Kind.NOT_ALLOWED_NOW),
    TENANT_NOT_ACTIVE(Kind.NOT_ALLOWED_NOW),
    TENANT_NOT_SUSPENDED(Kind.NOT_ALLOWED_NOW),
    TENANT_SUSPENDED(Kind.NOT_PERMITTED),
    TENANT_CLOSED(Kind.NOT_PERMITTED),
    HOSTNAME_TAKEN(Kind.NOT_ALLOWED_NOW),
    TENANT_SLUG_RESERVED(Kind.INVALID);

    private final Kind kind;

    TenantRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
