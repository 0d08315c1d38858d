package vn.annals.article.read.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.JustWritten;
import vn.annals.article.read.PackedContent;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowLog;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per article with its working and its public text, and a log of which articles have changed. */
@Component
class SearchStore {

    private final RowsStore texts;
    private final RowLog changes;
    private final JustWritten<Working> working;

    SearchStore(TenantDatabase tenant) {
        this.texts = new RowsStore(tenant, SearchProjection.SLICE, "article_search_texts");
        this.changes = new RowLog(new RowsStore(tenant, SearchProjection.SLICE, "article_search_log"));
        this.working = new JustWritten<>(texts, text -> text.packed().length());
    }

    private record Working(int revision, Binary packed) {}

    /** Null where there is none. {@code section} and {@code time} are those of the public text. */
    record Texts(
            String article,
            @Nullable ArticleContent working,
            @Nullable ArticleContent open,
            @Nullable String section,
            @Nullable Instant time) {}

    void written(ArticleId article, int revision, ArticleContent content, Deed deed) {
        var packed = new Binary(PackedContent.pack(content));
        texts.put(article.value(), new RowChange().set("revision", revision).set("working", packed));
        working.put(article.value(), new Working(revision, packed));
        changed(article, deed);
    }

    /** The working text is public. One that is newer than its revision was written after it, and the event is old. */
    void shown(ArticlePublished live, Deed deed) {
        var id = live.articleId().value();
        var change = new RowChange().set("section", live.section()).least("publishedAt", Date.from(live.publishedAt()));
        var newest = working.find(id).orElseGet(() -> working(texts.find(id).orElseThrow()));
        if (newest.revision() == live.revision()) {
            change.set("public", newest.packed());
        }
        texts.put(id, change);
        changed(live.articleId(), deed);
    }

    private static Working working(Document row) {
        return new Working(row.getInteger("revision"), row.get("working", Binary.class));
    }

    void hidden(ArticleId article, Deed deed) {
        texts.put(article.value(), new RowChange().set("public", null));
        changed(article, deed);
    }

    private void changed(ArticleId article, Deed deed) {
        changes.append(deed, new Document("article", article.value()));
    }

    /** Differs for each tenant and each time the rows are written anew. */
    String name() {
        return changes.name();
    }

    long head() {
        return changes.head();
    }

    /** Which articles changed, in no order; both ends included. */
    List<String> changed(long from, long to) {
        return changes.read(from, to).stream()
                .map(row -> row.getString("article"))
                .distinct()
                .toList();
    }

    List<Texts> find(Collection<String> articles) {
        return articles.isEmpty()
                ? List.of()
                : texts.find(articles).stream().map(SearchStore::texts).toList();
    }

    private static Texts texts(Document row) {
        var open = content(row, "public");
        return new Texts(
                row.getString("_id"), content(row, "working"), open, row.getString("section"), time(row, open));
    }

    // As pages are dated: by where the text comes from, else by its first publication.
    private static @Nullable Instant time(Document row, @Nullable ArticleContent open) {
        if (open != null && open.originallyPublishedAt() != null) {
            return open.originallyPublishedAt();
        }
        var first = row.getDate("publishedAt");
        return first == null ? null : first.toInstant();
    }

    private static @Nullable ArticleContent content(Document row, String field) {
        var packed = row.get(field, Binary.class);
        return packed == null ? null : PackedContent.unpack(packed.getData());
    }
}
