package vn.annals.article.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;

/** What is wrong with a text, in the order it is read. */
public final class Checks {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LONGEST_TITLE = 120;
    // Shorter ones may well be an abbreviation and no more.
    private static final int FEW_LETTERS = 8;

    private Checks() {}

    public static List<Finding> of(ArticleContent content) {
        var findings = new ArrayList<Finding>();
        title(content.title(), findings);
        if (isBlank(content.lead())) {
            findings.add(Finding.of(Flaw.LEAD_MISSING, "/lead", null));
        }
        if (content.cover() != null && isBlank(content.cover().caption())) {
            findings.add(Finding.of(Flaw.CAPTION_MISSING, "/cover", null));
        }
        findings.addAll(BodyChecks.of(content.body()));
        if (isBlank(content.section())) {
            findings.add(Finding.of(Flaw.SECTION_MISSING, "/section", null));
        }
        if (isReposted(content) && content.source() == null) {
            findings.add(Finding.of(Flaw.SOURCE_MISSING, "/source", null));
        }
        return List.copyOf(findings);
    }

    private static void title(String title, List<Finding> findings) {
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            findings.add(Finding.of(Flaw.TITLE_TOO_LONG, "/title", null));
        }
        var letters = title.codePoints().filter(Character::isLetter).count();
        if (letters > FEW_LETTERS && title.equals(title.toUpperCase(VIETNAMESE))) {
            findings.add(Finding.of(Flaw.TITLE_IN_CAPITALS, "/title", null));
        }
    }

    // What was brought in from a site of one's own was published elsewhere too, and comes from nobody else.
    private static boolean isReposted(ArticleContent content) {
        return content.originallyPublishedAt() != null
                && content.formerAddresses().isEmpty();
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
