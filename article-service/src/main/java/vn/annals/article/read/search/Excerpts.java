package vn.annals.article.read.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.annals.article.view.ArticleSearch.Run;

/** Marks what was asked for in the original texts of one answer. */
final class Excerpts {

    private static final int AROUND = 220;
    private static final int BEFORE = 60;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Question question;
    // Texts have some hundred syllables, again and again.
    private final Map<String, Boolean> wanted = new HashMap<>();

    Excerpts(Question question) {
        this.question = question;
    }

    List<Run> whole(String text) {
        var runs = new ArrayList<Run>();
        var words = words(text);
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            var word = text.substring(from, to);
            add(runs, word, isFind(word));
        }
        return runs;
    }

    private static BreakIterator words(String text) {
        var words = BreakIterator.getWordInstance(VIETNAMESE);
        words.setText(text);
        return words;
    }

    private boolean isFind(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0)) && wanted.computeIfAbsent(word, question::wants);
    }

    private static void add(List<Run> runs, String word, boolean found) {
        if (!runs.isEmpty() && runs.getLast().found() == found) {
            runs.addLast(new Run(runs.removeLast().text() + word, found));
        } else {
            runs.add(new Run(word, found));
        }
    }

    /** The part of the text around the first find, or its beginning. */
    List<Run> around(String text) {
        var first = firstFind(text);
        var from = first >= text.length() ? 0 : start(text, first - BEFORE);
        var to = end(text, from + AROUND);
        var part = (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
        return whole(part);
    }

    private int firstFind(String text) {
        var words = words(text);
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (isFind(text.substring(from, to))) {
                return from;
            }
        }
        return text.length();
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
