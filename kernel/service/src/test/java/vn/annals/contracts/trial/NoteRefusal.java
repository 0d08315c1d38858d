package vn.annals.contracts.trial;

import vn.annals.kernel.refusal.RefusalCode;

public enum NoteRefusal implements RefusalCode {
    NOTE_EXISTS(Kind.NOT_ALLOWED_NOW),
    SHELF_CLOSED(Kind.NOT_ALLOWED_NOW);

    private final Kind kind;

    NoteRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
