package vn.annals.article.write;

import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.EdgeRefusal;

/** An arrangement that counts what it was told. */
final class SeenArrangement implements Arranging {

    int revision;

    @Override
    public void demand(@Nullable Integer expected) {
        if (expected != null && expected != revision) {
            throw EdgeRefusal.STALE_REVISION.because("another");
        }
    }

    @Override
    public void advance() {
        revision++;
    }
}
