package vn.annals.kernel.refusal;

/** A code of the closed list. Callers branch on {@link #name()}, which is contract; {@link Kind} decides the HTTP status. */
public interface RefusalCode {

    String name();

    Kind kind();

    default Refusal because(String detail) {
        return new Refusal(this, detail);
    }

    /** What sort of refusal it is. Mapped to an HTTP status in one place only. */
    enum Kind {
        MALFORMED,
        UNAUTHENTICATED,
        NOT_PERMITTED,
        NOT_FOUND,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        NOT_ALLOWED_NOW,
        STALE,
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        INVALID,
        PRECONDITION_MISSING,
        TOO_MANY,
        BROKEN,
        UNAVAILABLE
    }
}
