package vn.annals.article.read.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.annals.kernel.text.VietnameseText;

/**
 * What somebody asks for. A syllable typed without marks finds those with and without; one typed with marks finds itself
 * only. All syllables must be found; neighbours that stay neighbours count more.
 */
record Question(List<Syllable> syllables) {

    // Nobody types more; whoever sends more wants to see the server work.
    private static final int MOST_SIGNS = 500;
    private static final int MOST_SYLLABLES = 24;
    private static final float NEIGHBOURS = 2f;

    record Syllable(String toned, String bare, boolean marked) {

        static Syllable of(String word) {
            var bare = VietnameseText.folded(word);
            return new Syllable(
                    VietnameseText.toneKey(word),
                    bare,
                    !word.toLowerCase(Locale.ROOT).equals(bare));
        }

        /** Whether somebody who types this asks for that. */
        boolean asksFor(Syllable written) {
            return marked ? toned.equals(written.toned) : bare.equals(written.bare);
        }
    }

    static Question of(String text) {
        return new Question(
                words(text).stream().limit(MOST_SYLLABLES).map(Syllable::of).toList());
    }

    boolean isEmpty() {
        return syllables.isEmpty();
    }

    boolean wants(String word) {
        var written = Syllable.of(word);
        return syllables.stream().anyMatch(syllable -> syllable.asksFor(written));
    }

    Query query() {
        var all = new BooleanQuery.Builder();
        for (var syllable : Set.copyOf(syllables)) {
            all.add(anywhere(syllable), Occur.MUST);
        }
        for (var pair : pairs()) {
            all.add(new BoostQuery(new TermQuery(new Term(SearchFields.PAIRS, pair)), NEIGHBOURS), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query anywhere(Syllable syllable) {
        var any = new BooleanQuery.Builder();
        for (var part : SearchFields.Part.values()) {
            var term = syllable.marked()
                    ? new Term(part.toned(), syllable.toned())
                    : new Term(part.bare(), syllable.bare());
            any.add(new BoostQuery(new TermQuery(term), part.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    private Set<String> pairs() {
        return IntStream.range(1, syllables.size())
                .mapToObj(next -> syllables.get(next - 1).bare() + " "
                        + syllables.get(next).bare())
                .collect(Collectors.toSet());
    }

    /** The syllables of a text, as they are written; of a long one the first. */
    static List<String> words(String text) {
        var normal = VietnameseText.normal(text);
        var read = normal.substring(0, Math.min(MOST_SIGNS, normal.length()));
        var words = new ArrayList<String>();
        try (var tokens = new StandardTokenizer()) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.setReader(new StringReader(read));
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return words;
    }
}
