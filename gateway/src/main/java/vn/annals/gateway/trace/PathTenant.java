package vn.annals.gateway.trace;

import java.util.Optional;
import java.util.regex.Pattern;

/** The tenant that a path names, whether or not there is one. */
public final class PathTenant {

    private static final Pattern TENANT =
            Pattern.compile("/(?:api/v1/tenants|api/v1/public|s|media)/([a-z0-9-]{2,40})(?:/.*)?");

    private PathTenant() {}

    public static Optional<String> in(String path) {
        var found = TENANT.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
