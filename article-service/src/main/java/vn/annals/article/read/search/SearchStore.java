package vn.annals.article.read.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.PackedContent;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowLog;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per article with its working and its public text, and a log of which articles have changed. */
@Component
class SearchStore {

    private final RowsStore texts;
    private final RowLog changes;

    SearchStore(TenantDatabase tenant) {
        this.texts = new RowsStore(tenant, SearchProjection.SLICE, "article_search_texts");
        this.changes = new RowLog(new RowsStore(tenant, SearchProjection.SLICE, "article_search_log"));
    }

    /** Null where there is none. */
    record Texts(
            String article,
            @Nullable ArticleContent working,
            @Nullable ArticleContent open) {}

    void written(ArticleId article, int revision, ArticleContent content, Deed deed) {
        var packed = new Binary(PackedContent.pack(content));
        texts.put(article.value(), new RowChange().set("revision", revision).set("working", packed));
        changed(article, deed);
    }

    /** The working text is public. One that is newer than {@code revision} was written after it, and the event is old. */
    void shown(ArticleId article, int revision, Deed deed) {
        var row = texts.find(article.value()).orElseThrow();
        if (row.getInteger("revision") == revision) {
            texts.put(article.value(), new RowChange().set("public", row.get("working", Binary.class)));
        }
        changed(article, deed);
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
        return texts.find(articles).stream()
                .map(row -> new Texts(row.getString("_id"), content(row, "working"), content(row, "public")))
                .toList();
    }

    Optional<ArticleContent> open(String article) {
        return texts.find(article).map(row -> content(row, "public"));
    }

    private static @Nullable ArticleContent content(Document row, String field) {
        var packed = row.get(field, Binary.class);
        return packed == null ? null : PackedContent.unpack(packed.getData());
    }
}
