package vn.annals.contracts.media;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about an asset is refused. */
public enum MediaRefusal implements RefusalCode {
    MEDIA_NOT_FOUND(Kind.NOT_FOUND),
    MEDIA_EXISTS(Kind.NOT_ALLOWED_NOW),
    MEDIA_ALREADY_STORED(Kind.NOT_ALLOWED_NOW),
    MEDIA_UNKNOWN(Kind.INVALID),
    MEDIA_IN_USE(Kind.NOT_ALLOWED_NOW),
    MEDIA_IS_RETIRED(Kind.NOT_ALLOWED_NOW),
    MEDIA_NOT_RETIRED(Kind.NOT_ALLOWED_NOW),
    MEDIA_FILE_MISSING(Kind.NOT_ALLOWED_NOW),
    PICTURE_UNREADABLE(Kind.INVALID),
    PICTURE_TOO_COSTLY(Kind.INVALID),
    FILE_INFECTED(Kind.INVALID),
    DOCUMENT_REFUSED(Kind.INVALID);

    private final Kind kind;

    MediaRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
