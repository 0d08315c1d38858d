package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import org.jspecify.annotations.Nullable;

/** What the caller sends to suspend a tenant. */
record SuspendForm(@Nullable String reason) {

    private static final int LONGEST = 1_000;

    String checked() {
        var given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            throw INVALID_REQUEST
                    .because("a tenant is suspended for a reason")
                    .at("/reason", "must have 1 to " + LONGEST + " characters");
        }
        return given;
    }
}
