package vn.annals.contracts.ledger;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a ledger, its proofs or its exports is refused. */
public enum LedgerRefusal implements RefusalCode {
    COMMIT_NOT_FOUND(Kind.NOT_FOUND),
    CHECKPOINT_NOT_READY(Kind.UNAVAILABLE),
    EXPORT_NOT_FOUND(Kind.NOT_FOUND),
    EXPORT_FAILED(Kind.UNAVAILABLE);

    private final Kind kind;

    LedgerRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
