package vn.annals.contracts.media;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about an asset is refused. */
public enum MediaRefusal implements RefusalCode {
    MEDIA_NOT_FOUND(Kind.NOT_FOUND),
    MEDIA_EXISTS(Kind.NOT_ALLOWED_NOW),
    MEDIA_UNKNOWN(Kind.INVALID),
    MEDIA_FILE_MISSING(Kind.NOT_ALLOWED_NOW);

    private final Kind kind;

    MediaRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
