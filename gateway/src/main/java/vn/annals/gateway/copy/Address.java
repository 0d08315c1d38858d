package vn.annals.gateway.copy;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a copy is found by: a public page as it was asked for, letter by letter. */
record Address(String host, String target, String tenant) {

    private static final int LONGEST = 2_048;
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9a-f:]{2,45}](:[0-9]{1,5})?");

    // Only what means the same to everybody who reads it: no escapes, no dots that climb, no empty steps in the
    // path. The past of a site is not open to all, and a link to a preview is for whoever holds it.
    private static final Pattern TARGET = Pattern.compile(
            "/(?:s|api/v1/public)/([a-z0-9-]{2,40}|_assets)(?!/preview/)"
                    + "(?:/(?!as-of(?:[/?]|$))[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+/?(?:\\?(?:[A-Za-z0-9._~&=+,:/-]|%[0-9A-Fa-f]{2})*+)?");

    /** Without what stands behind the question mark. */
    String path() {
        var end = target.indexOf('?');
        return end < 0 ? target : target.substring(0, end);
    }

    static Optional<Address> of(String host, String target) {
        if (target.length() > LONGEST || !HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        var parts = TARGET.matcher(target);
        return parts.matches() ? Optional.of(new Address(host, target, parts.group(1))) : Optional.empty();
    }
}
