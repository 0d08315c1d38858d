package vn.annals.contracts.client;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about an API client is refused. */
public enum ClientRefusal implements RefusalCode {
    CLIENT_NOT_FOUND(Kind.NOT_FOUND),
    CLIENT_EXISTS(Kind.NOT_ALLOWED_NOW);

    private final Kind kind;

    ClientRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
