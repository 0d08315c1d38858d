package vn.annals.article.read.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.annals.article.read.search.Question.Syllable;
import vn.annals.kernel.text.VietnameseText;

/** What somebody has typed so far: syllables, of which the last may have only begun. The rules are those of a question. */
record Beginning(String typed, List<Syllable> whole, String last) {

    private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";

    static Beginning of(String typed) {
        var words = Question.words(typed);
        return words.isEmpty()
                ? new Beginning("", List.of(), "")
                : new Beginning(
                        VietnameseText.folded(typed.strip()),
                        words.subList(0, words.size() - 1).stream()
                                .map(Syllable::of)
                                .toList(),
                        words.getLast());
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    /** Finds by syllables without marks; {@link #fits} tells those apart that were typed with them. */
    Query query() {
        var any = new BooleanQuery.Builder();
        for (var field : List.of(SearchFields.Part.TITLE.bare(), SearchFields.TAGS)) {
            var all = new BooleanQuery.Builder();
            whole.forEach(syllable -> all.add(new TermQuery(new Term(field, syllable.bare())), Occur.MUST));
            all.add(new PrefixQuery(new Term(field, VietnameseText.folded(last))), Occur.MUST);
            any.add(all.build(), Occur.SHOULD);
        }
        return any.build();
    }

    boolean fits(String text) {
        var words = Question.words(text);
        var written = words.stream().map(Syllable::of).toList();
        return whole.stream().allMatch(syllable -> written.stream().anyMatch(syllable::asksFor))
                && words.stream().anyMatch(this::begins);
    }

    private boolean begins(String word) {
        if (!Syllable.of(last).marked()) {
            return VietnameseText.folded(word).startsWith(VietnameseText.folded(last));
        }
        var tone = tones(last);
        return letters(word).startsWith(letters(last)) && (tone.isEmpty() || tone.equals(tones(word)));
    }

    /** Those that begin as typed before those that have it somewhere, and short ones first. */
    Comparator<String> bestFirst() {
        return Comparator.<String, Boolean>comparing(
                        text -> !VietnameseText.folded(text).startsWith(typed))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    // A tone is typed at another place of the syllable than it ends up at.
    private static String letters(String word) {
        return Normalizer.normalize(taken(word).replaceAll(TONES, ""), Normalizer.Form.NFC);
    }

    private static String tones(String word) {
        return taken(word).replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    }

    private static String taken(String word) {
        return Normalizer.normalize(VietnameseText.normal(word).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
