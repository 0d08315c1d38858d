package vn.annals.auth.egress;

import org.jspecify.annotations.Nullable;

/** What became of a call: the status of its answer, or why there was none. */
public record Reply(@Nullable Integer status, @Nullable Failure failure) {

    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final int GONE = 410;

    /** Why nothing was answered. */
    public enum Failure {
        /** The name leads to an address that is not public. */
        NOT_PUBLIC,
        UNKNOWN_HOST,
        UNREACHABLE,
        /** The certificate is not one of that host, or encryption could not be agreed on. */
        INSECURE,
        TIMED_OUT
    }

    static Reply of(int status) {
        return new Reply(status, null);
    }

    static Reply of(Failure failure) {
        return new Reply(null, failure);
    }

    public boolean isTaken() {
        return status != null && status >= OK && status < NOT_OK;
    }

    public boolean isGone() {
        return status != null && status == GONE;
    }
}
