package vn.annals.article.read.board;

import java.util.Locale;
import vn.annals.kernel.text.VietnameseText;

/** Words as somebody typed them. */
record Typed(String lower, String folded) {

    static Typed of(String words) {
        return new Typed(VietnameseText.normal(words).toLowerCase(Locale.ROOT), VietnameseText.folded(words));
    }

    /** Whether they were typed without marks. */
    boolean isPlain() {
        return lower.equals(folded);
    }
}
