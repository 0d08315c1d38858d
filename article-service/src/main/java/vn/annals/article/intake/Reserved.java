package vn.annals.article.intake;

import java.util.Set;

/** Words that stand for something else where a section's address would be. */
final class Reserved {

    private static final Set<String> WORDS =
            Set.of("tin", "search", "print", "as-of", "receipts", "corrections", "media", "api", "s", "preview");

    private Reserved() {}

    static boolean isReserved(String slug) {
        return WORDS.contains(slug);
    }
}
