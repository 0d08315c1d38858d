package vn.annals.kernel.refusal;

/** Refusals that belong to no domain: what any service or the gateway may answer at its edge. */
public enum EdgeRefusal implements RefusalCode {
    MALFORMED_REQUEST(Kind.MALFORMED),
    AUTHENTICATION_REQUIRED(Kind.UNAUTHENTICATED),
    TOKEN_INVALID(Kind.UNAUTHENTICATED),
    NOT_PERMITTED(Kind.NOT_PERMITTED),
    CSRF_REFUSED(Kind.NOT_PERMITTED),
    NOT_FOUND(Kind.NOT_FOUND),
    METHOD_NOT_ALLOWED(Kind.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(Kind.NOT_ACCEPTABLE),
    CONCURRENT_CHANGE(Kind.NOT_ALLOWED_NOW),
    STALE_REVISION(Kind.STALE),
    PAYLOAD_TOO_LARGE(Kind.TOO_LARGE),
    ADDRESS_TOO_LONG(Kind.ADDRESS_TOO_LONG),
    HEADERS_TOO_LARGE(Kind.HEADERS_TOO_LARGE),
    MEDIA_TYPE_NOT_SUPPORTED(Kind.UNSUPPORTED_TYPE),
    INVALID_REQUEST(Kind.INVALID),
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID),
    PRECONDITION_REQUIRED(Kind.PRECONDITION_MISSING),
    TOO_MANY_REQUESTS(Kind.TOO_MANY),
    INTERNAL_ERROR(Kind.BROKEN),
    SERVICE_UNAVAILABLE(Kind.UNAVAILABLE),
    READ_MODEL_BEHIND(Kind.UNAVAILABLE);

    private final Kind kind;

    EdgeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
