package vn.annals.article.read.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.annals.article.view.ArticleSearch.Run;

/** Marks what was asked for in the original text. */
final class Excerpt {

    private static final int AROUND = 220;
    private static final int BEFORE = 60;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Excerpt() {}

    static List<Run> whole(String text, Question question) {
        var runs = new ArrayList<Run>();
        var words = BreakIterator.getWordInstance(VIETNAMESE);
        words.setText(text);
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            var word = text.substring(from, to);
            add(runs, word, Character.isLetterOrDigit(word.codePointAt(0)) && question.wants(word));
        }
        return runs;
    }

    private static void add(List<Run> runs, String word, boolean found) {
        if (!runs.isEmpty() && runs.getLast().found() == found) {
            runs.addLast(new Run(runs.removeLast().text() + word, found));
        } else {
            runs.add(new Run(word, found));
        }
    }

    /** The part of the text around the first find, or its beginning. */
    static List<Run> around(String text, Question question) {
        var first = whole(text, question).stream()
                .takeWhile(run -> !run.found())
                .mapToInt(run -> run.text().length())
                .sum();
        var from = first >= text.length() ? 0 : start(text, first - BEFORE);
        var to = end(text, from + AROUND);
        var part = (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
        return whole(part, question);
    }

    private static int start(String text, int at) {
        return at <= 0 ? 0 : Math.max(0, text.lastIndexOf(' ', at) + 1);
    }

    private static int end(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        var space = text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE ? (Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at) : space;
    }
}
