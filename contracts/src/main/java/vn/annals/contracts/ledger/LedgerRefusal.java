package vn.annals.contracts.ledger;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a ledger, its proofs, its exports or its read models is refused. */
public enum LedgerRefusal implements RefusalCode {
    COMMIT_NOT_FOUND(Kind.NOT_FOUND),
    CHECKPOINT_NOT_READY(Kind.UNAVAILABLE),
    EXPORT_NOT_FOUND(Kind.NOT_FOUND),
    EXPORT_FAILED(Kind.UNAVAILABLE),
    SLICE_NOT_FOUND(Kind.NOT_FOUND),
    PARKED_NOT_FOUND(Kind.NOT_FOUND),
    REPLAY_RUNNING(Kind.NOT_ALLOWED_NOW);

    private final Kind kind;

    LedgerRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
