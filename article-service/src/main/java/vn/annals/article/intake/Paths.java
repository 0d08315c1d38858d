package vn.annals.article.intake;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where something is on a site: from its root on, with a query where there is one. */
final class Paths {

    private static final int LONGEST = 2_000;
    private static final Predicate<String> PATH =
            Pattern.compile("/(?!/)[^\\s\\\\#?]*([?][^\\s#]*)?").asMatchPredicate();
    private static final Predicate<String> ODD = Pattern.compile(
                    "%(?![0-9A-Fa-f]{2})|(?i)(/|%2f)([.]|%2e){1,2}(/|%2f|[?]|$)")
            .asPredicate();
    private static final Predicate<String> DISGUISED =
            Pattern.compile("(?i)\\\\|%([01][0-9a-f]|7f|5c)").asPredicate();
    // What stands there is found on one of the site's hosts only, or is no page.
    private static final Predicate<String> BESIDE =
            Pattern.compile("/(s|api|media)([/?].*)?").asMatchPredicate();

    private Paths() {}

    static boolean isPath(String text) {
        return PATH.test(text) && !ODD.test(text);
    }

    /** A page of the tenant's own site, said the same wherever that is served. */
    static @Nullable String own(Field field) {
        var path = field.line(LONGEST);
        if (path != null && (!isPath(path) || DISGUISED.test(path))) {
            field.fault("must be a path such as /tin-tuc or /search?q=abc");
        } else if (path != null && BESIDE.test(path)) {
            field.fault("must be a page of the site, without what stands before it such as /s/<tenant>");
        }
        return path;
    }
}
