package vn.annals.article.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a text may point to. Everything else, scripts above all, is refused. */
final class Links {

    private static final int LONGEST = 2_000;
    // What stands before the @ of an authority is a secret, or meant to look like another site.
    private static final Predicate<String> KEY =
            Pattern.compile("(?i)https?://[^/?#]*@.*").asMatchPredicate();
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> ALL = Set.of("http", "https", "mailto", "tel");

    private Links() {}

    static @Nullable String in(Field field) {
        return read(field, ALL);
    }

    static @Nullable String page(Field field) {
        return read(field, WEB);
    }

    private static @Nullable String read(Field field, Set<String> schemes) {
        var link = field.line(LONGEST);
        if (link != null && !schemes.contains(scheme(link))) {
            field.fault("must be a link of "
                    + String.join(", ", schemes.stream().sorted().toList()));
        } else if (link != null && KEY.test(link)) {
            field.fault("must not carry a user name or a password");
        }
        return link;
    }

    private static String scheme(String link) {
        try {
            var address = new URI(link.replace(" ", "%20"));
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return WEB.contains(scheme) && address.getRawAuthority() == null ? "" : scheme;
        } catch (URISyntaxException notALink) {
            return "";
        }
    }
}
