package vn.annals.contracts.member;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a member is refused. */
public enum MemberRefusal implements RefusalCode {
    MEMBER_NOT_FOUND(Kind.NOT_FOUND),
    MEMBER_EXISTS(Kind.NOT_ALLOWED_NOW),
    MEMBER_IS_LAST_ADMIN(Kind.NOT_ALLOWED_NOW),
    INVITATION_TOO_SOON(Kind.NOT_ALLOWED_NOW);

    private final Kind kind;

    MemberRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
