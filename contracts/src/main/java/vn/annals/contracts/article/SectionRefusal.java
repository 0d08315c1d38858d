package vn.annals.contracts.article;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a section is refused. */
public enum SectionRefusal implements RefusalCode {
    SECTION_EXISTS(Kind.NOT_ALLOWED_NOW),
    SECTION_UNKNOWN(Kind.INVALID),
    SECTION_NOT_FOUND(Kind.NOT_FOUND),
    SECTION_IN_USE(Kind.NOT_ALLOWED_NOW),
    SECTION_LOOP(Kind.INVALID);

    private final Kind kind;

    SectionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
