package vn.annals.article.read.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.annals.kernel.text.VietnameseText;

/** Takes text apart into syllables, each in a form that finds what it should and nothing else. */
final class Syllables extends Analyzer {

    /** With marks, the tone in one place: for those who type marks. */
    static final Syllables TONED = new Syllables(VietnameseText::toneKey, false);

    /** Without marks: for those who do not. */
    static final Syllables BARE = new Syllables(VietnameseText::folded, false);

    /** Two by two, without marks: a Vietnamese word is seldom one syllable. */
    static final Syllables PAIRS = new Syllables(VietnameseText::folded, true);

    // Vietnamese has some seven thousand syllables, and a text uses the same few hundred over and over.
    private static final int MOST_KNOWN = 20_000;

    private final LoadingCache<String, String> forms;
    private final boolean pairs;

    private Syllables(UnaryOperator<String> form, boolean pairs) {
        this.forms = Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(form::apply);
        this.pairs = pairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream formed = new Formed(words, forms);
        if (pairs) {
            var two = new ShingleFilter(formed, 2, 2);
            two.setOutputUnigrams(false);
            formed = two;
        }
        return new TokenStreamComponents(words, formed);
    }

    private static final class Formed extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final LoadingCache<String, String> forms;

        Formed(TokenStream words, LoadingCache<String, String> forms) {
            super(words);
            this.forms = forms;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var formed = forms.get(term.toString());
            term.setEmpty().append(formed);
            return true;
        }
    }
}
