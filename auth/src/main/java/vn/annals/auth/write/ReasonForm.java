package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import org.jspecify.annotations.Nullable;

/** Why a tenant is suspended or closed. */
record ReasonForm(@Nullable String reason) {

    private static final int LONGEST = 1_000;

    String checked() {
        var given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            throw INVALID_REQUEST
                    .because("a tenant is suspended or closed for a reason")
                    .at("/reason", "must have 1 to " + LONGEST + " characters");
        }
        return given;
    }
}
