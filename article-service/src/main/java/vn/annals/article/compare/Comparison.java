package vn.annals.article.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.annals.article.compare.Diff.FieldChange;
import vn.annals.contracts.article.ArticleContent;

/** Compares all that two revisions say. */
public final class Comparison {

    /** What the name of a tenant's own field begins with. */
    public static final String EXTRA = "extra.";

    private final ArticleContent old;
    private final ArticleContent now;
    private final List<FieldChange> fields = new ArrayList<>();

    private Comparison(ArticleContent old, ArticleContent now) {
        this.old = old;
        this.now = now;
    }

    public static Diff of(int from, ArticleContent old, int to, ArticleContent now) {
        var comparison = new Comparison(old, now);
        return new Diff(from, to, comparison.fields(), Bodies.compare(old.body(), now.body()));
    }

    private List<FieldChange> fields() {
        field("title", old.title(), now.title());
        field("lead", old.lead(), now.lead());
        field("section", old.section(), now.section());
        field("byline", old.byline(), now.byline());
        field("source", source(old), source(now));
        field("cover", cover(old), cover(now));
        field("tags", String.join(", ", old.tags()), String.join(", ", now.tags()));
        field("originallyPublishedAt", time(old), time(now));
        var keys = new TreeSet<>(old.extra().keySet());
        keys.addAll(now.extra().keySet());
        keys.forEach(key -> field(EXTRA + key, old.extra().get(key), now.extra().get(key)));
        field("formerAddresses", String.join(", ", old.formerAddresses()), String.join(", ", now.formerAddresses()));
        return List.copyOf(fields);
    }

    private void field(String name, @Nullable String before, @Nullable String after) {
        var was = before == null ? "" : before;
        var is = after == null ? "" : after;
        if (!was.equals(is)) {
            fields.add(new FieldChange(name, Words.compare(was, is)));
        }
    }

    private static @Nullable String source(ArticleContent content) {
        var source = content.source();
        return source == null ? null : source.url() == null ? source.name() : source.name() + " " + source.url();
    }

    private static @Nullable String cover(ArticleContent content) {
        var cover = content.cover();
        return cover == null
                ? null
                : cover.caption() == null ? cover.mediaId() : cover.mediaId() + " " + cover.caption();
    }

    private static @Nullable String time(ArticleContent content) {
        var time = content.originallyPublishedAt();
        return time == null ? null : time.toString();
    }
}
