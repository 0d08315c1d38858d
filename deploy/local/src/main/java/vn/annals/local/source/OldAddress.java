package vn.annals.local.source;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path, with its query, under which a page was known on its old site. */
final class OldAddress {

    private static final int LONGEST = 500;
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)^(?:https?:)?(?://[^/?#]*)?([^?#]*)([?][^#]*)?(?:#.*)?$");
    private static final Pattern CLIMBS = Pattern.compile("(?i)(/|%2f)([.]|%2e){1,2}(/|%2f|[?]|$)");
    private static final Pattern NOT_ENCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private OldAddress() {}

    /** Empty for an address that leads nowhere in particular, or to no page. */
    static Optional<String> of(String address) {
        var parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var path = parts.group(1).isEmpty() ? "/" : parts.group(1);
        var query = parts.group(2) == null ? "" : parts.group(2).replaceAll("[\\s\\\\]", "");
        if (!path.startsWith("/") || path.startsWith("//") || (path.equals("/") && query.length() < 2)) {
            return Optional.empty();
        }
        return Optional.of(encoded(path) + query)
                .filter(whole -> whole.length() <= LONGEST
                        && !CLIMBS.matcher(whole).find()
                        && !NOT_ENCODED.matcher(whole).find());
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1)).map(OldAddress::step).collect(Collectors.joining("/"));
    }

    private static String step(String step) {
        try {
            var plain = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
            return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
        } catch (IllegalArgumentException notEncoded) {
            return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
