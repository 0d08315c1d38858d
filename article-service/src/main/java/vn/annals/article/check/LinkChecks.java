package vn.annals.article.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.annals.contracts.article.Span;

/** What is wrong with the links of a run of text. */
final class LinkChecks {

    private static final Locale VIETNAMESE = Locale.of("vi");

    // Whoever goes from link to link hears nothing but these.
    private static final Set<String> VAGUE = Set.of(
            "đây",
            "tại đây",
            "ở đây",
            "xem tại đây",
            "bấm vào đây",
            "nhấn vào đây",
            "xem thêm",
            "chi tiết",
            "link",
            "here",
            "click here");
    private static final Predicate<String> USABLE =
            Pattern.compile("(?i)(https?://[^/\\s]+|mailto:\\S+@|tel:\\S).*").asMatchPredicate();
    private static final Pattern AROUND = Pattern.compile("^[\\s\\h\\p{Punct}»…]+|[\\s\\h\\p{Punct}»…]+$");

    private LinkChecks() {}

    /** Each once. */
    static List<Flaw> of(List<Span> text) {
        var flaws = new ArrayList<Flaw>();
        for (var at = 0; at < text.size(); ) {
            var href = text.get(at).href();
            // A link goes on where its look changes.
            var words = new StringBuilder();
            while (at < text.size() && Objects.equals(text.get(at).href(), href)) {
                words.append(text.get(at++).text());
            }
            if (href != null) {
                link(words.toString(), href, flaws);
            }
        }
        return flaws.stream().distinct().toList();
    }

    private static void link(String words, String href, List<Flaw> flaws) {
        if (words.isBlank()) {
            flaws.add(Flaw.LINK_EMPTY);
        } else if (VAGUE.contains(AROUND.matcher(words).replaceAll("").toLowerCase(VIETNAMESE))) {
            flaws.add(Flaw.LINK_VAGUE);
        }
        if (!USABLE.test(href)) {
            flaws.add(Flaw.LINK_UNUSABLE);
        }
    }
}
