package vn.annals.article.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares texts word by word. A syllable is a word here; white space and signs stand for themselves. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    // Beyond this a comparison costs more than it tells: the text counts as rewritten.
    private static final int MOST = 4_000;

    private Words() {}

    static List<Word> compare(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Word(Change.SAME, before));
        }
        var old = split(before);
        var now = split(after);
        var words = new ArrayList<Word>();
        if (old.size() + now.size() > MOST) {
            add(words, Change.REMOVED, old);
            add(words, Change.ADDED, now);
            return words;
        }
        for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
            add(words, delta);
        }
        return List.copyOf(words);
    }

    /** The part of both texts' words that they share, from 0 to 1. */
    static double likeness(String before, String after) {
        var shared = compare(before, after).stream()
                .filter(word -> word.change() == Change.SAME)
                .mapToInt(word -> word.text().length())
                .sum();
        var all = Math.max(before.length(), after.length());
        return all == 0 ? 1 : (double) shared / all;
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Word> words, AbstractDelta<String> delta) {
        switch (delta.getType()) {
            case EQUAL -> add(words, Change.SAME, lines(delta.getSource()));
            case DELETE -> add(words, Change.REMOVED, lines(delta.getSource()));
            case INSERT -> add(words, Change.ADDED, lines(delta.getTarget()));
            case CHANGE -> {
                add(words, Change.REMOVED, lines(delta.getSource()));
                add(words, Change.ADDED, lines(delta.getTarget()));
            }
        }
    }

    private static List<String> lines(Chunk<String> chunk) {
        return chunk.getLines();
    }

    private static void add(List<Word> words, Change change, List<String> run) {
        if (!run.isEmpty()) {
            words.add(new Word(change, String.join("", run)));
        }
    }
}
