package vn.annals.kernel.refusal;

import java.util.Locale;

/** A code of the closed list. Callers branch on {@link #name()}, which is contract; {@link Kind} decides the HTTP status. */
public interface RefusalCode {

    String name();

    Kind kind();

    default Refusal because(String detail) {
        return new Refusal(this, detail);
    }

    /** The {@code type} of its problem (RFC 9457). */
    default String type() {
        return "urn:annals:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code title} of its problem: the same for all of this type. */
    default String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What sort of refusal it is. */
    enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        NOT_PERMITTED(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        NOT_ALLOWED_NOW(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        ADDRESS_TOO_LONG(414),
        UNSUPPORTED_TYPE(415),
        INVALID(422),
        PRECONDITION_MISSING(428),
        TOO_MANY(429),
        HEADERS_TOO_LARGE(431),
        BROKEN(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** Its HTTP status, the same whether a service or the gateway refuses. */
        public int status() {
            return status;
        }
    }
}
