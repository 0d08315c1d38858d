package vn.annals.article.read.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.site.SiteEntry.Shown;

/** One revision of an article for as long as the public saw it. {@code time} is the one it is ordered by and dated with. */
final class Showing {

    private final Shown shown;
    private final Instant first;
    private @Nullable Instant until;

    Showing(Shown shown, @Nullable Showing before) {
        this.shown = shown;
        this.first = before == null ? shown.publishedAt() : before.first;
    }

    void ends(Instant at) {
        if (until == null) {
            until = at;
        }
    }

    boolean isOpen() {
        return until == null;
    }

    boolean at(Instant instant) {
        return !shown.at().isAfter(instant) && (until == null || until.isAfter(instant));
    }

    boolean begunBy(Instant instant) {
        return !shown.at().isAfter(instant);
    }

    String article() {
        return shown.article();
    }

    int revision() {
        return shown.revision();
    }

    String slug() {
        return shown.slug();
    }

    @Nullable
    String section() {
        return shown.section();
    }

    @Nullable
    String note() {
        return shown.note();
    }

    long commit() {
        return shown.commit();
    }

    Instant from() {
        return shown.at();
    }

    Instant time() {
        return shown.elsewhere() == null ? first : shown.elsewhere();
    }

    String textKey() {
        return TextStore.key(article(), revision());
    }

    /** Whether this is the entry it was made of, told twice. */
    boolean isOf(Shown other) {
        return shown.equals(other);
    }
}
