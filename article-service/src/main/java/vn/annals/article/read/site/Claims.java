package vn.annals.article.read.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.annals.kernel.text.VietnameseText;

/**
 * Which article has which address of a site before this one. Of several that claim one, the first that was public with it
 * has it, until it is public without it; then the next has it.
 */
final class Claims {

    // What links carry for those who count visits; it says nothing about what is asked for.
    private static final Predicate<String> TRACKING =
            Pattern.compile("(utm_\\w+|fbclid|gclid|zarsrc|mc_[ce]id)(=.*)?").asMatchPredicate();

    private final Map<String, Set<String>> claimants = new HashMap<>();
    private final Map<String, Set<String>> claims = new HashMap<>();

    /** From now on the article claims these, and no others. */
    void show(String article, List<String> addresses) {
        var now = addresses.stream().map(Claims::key).collect(Collectors.toSet());
        for (var dropped : claims.getOrDefault(article, Set.of())) {
            if (!now.contains(dropped)) {
                claimants.getOrDefault(dropped, Set.of()).remove(article);
            }
        }
        now.forEach(key ->
                claimants.computeIfAbsent(key, _ -> new LinkedHashSet<>(1)).add(article));
        if (now.isEmpty()) {
            claims.remove(article);
        } else {
            claims.put(article, now);
        }
    }

    /** The one that was claimed exactly like this. */
    Optional<String> exactly(String address) {
        return claimants.getOrDefault(key(address), Set.of()).stream().findFirst();
    }

    /** As {@link #exactly}, where it is the query that tells what is asked for. */
    Optional<String> asked(String address) {
        return key(address).contains("?") ? exactly(address) : Optional.empty();
    }

    /** What links add to an address leads to the same. */
    Optional<String> holder(String address) {
        return exactly(address).or(() -> exactly(path(address)));
    }

    private static String path(String address) {
        return address.split("[?]", 2)[0];
    }

    /** One form of all spellings of an address. */
    private static String key(String address) {
        var parts = address.split("[?]", 2);
        var path = plain(parts[0]).replaceFirst("(?<=.)/+$", "");
        var query = parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .filter(TRACKING.negate())
                        .map(Claims::plain)
                        .filter(parameter -> !parameter.isEmpty())
                        .sorted()
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String plain(String part) {
        try {
            return VietnameseText.normal(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException odd) {
            return part;
        }
    }
}
