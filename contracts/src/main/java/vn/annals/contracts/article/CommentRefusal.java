package vn.annals.contracts.article;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a comment is refused. */
public enum CommentRefusal implements RefusalCode {
    COMMENT_NOT_FOUND(Kind.NOT_FOUND),
    COMMENT_EXISTS(Kind.NOT_ALLOWED_NOW),
    COMMENT_IS_RESOLVED(Kind.NOT_ALLOWED_NOW),
    COMMENT_FULL(Kind.NOT_ALLOWED_NOW),
    COMMENT_BLOCK_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    CommentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
