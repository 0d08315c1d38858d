package vn.annals.article.read.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.annals.article.read.JustWritten;
import vn.annals.article.read.PackedContent;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** The newest text of each article, {@code <article>}, and each text that was ever public, {@code <article>/<n>}. */
@Component
class TextStore {

    private static final long MOST_BYTES = 32L << 20;

    private final RowsStore rows;
    private final JustWritten<Newest> newest;

    // What was published never changes.
    private final Cache<String, Text> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String _, Text text) -> text.size())
            .build();

    TextStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, SiteProjection.SLICE, "article_site_texts");
        this.newest = new JustWritten<>(rows, text -> text.text().size());
    }

    private record Text(ArticleContent content, int size) {

        static Text of(ArticleContent content, Binary packed) {
            // Some bytes for each packed one.
            return new Text(content, 4 * packed.length());
        }
    }

    private record Newest(int revision, Binary packed, Text text) {}

    void keep(ArticleId article, int revision, ArticleContent content) {
        var packed = new Binary(PackedContent.pack(content));
        rows.put(article.value(), new RowChange().set("revision", revision).set("content", packed));
        newest.put(article.value(), new Newest(revision, packed, Text.of(content, packed)));
    }

    /** The newest text is public from now on, unless it is newer than the {@code revision} meant: that one is kept then. */
    ArticleContent publish(ArticleId article, int revision) {
        var key = key(article.value(), revision);
        var meant = newest(article.value()).filter(text -> text.revision() == revision);
        meant.ifPresent(text -> rows.put(key, new RowChange().set("content", text.packed())));
        return meant.map(Newest::text)
                .orElseGet(() -> text(rows.find(key).orElseThrow()))
                .content();
    }

    private Optional<Newest> newest(String article) {
        return newest.find(article).or(() -> rows.find(article)
                .map(row -> new Newest(row.getInteger("revision"), row.get("content", Binary.class), text(row))));
    }

    /** By article and revision as in {@link #key}. */
    Map<String, ArticleContent> find(Collection<String> keys) {
        var scope = rows.name() + " ";
        var found = new HashMap<String, ArticleContent>();
        var missing = new HashMap<String, String>();
        for (var key : keys) {
            var known = recent.getIfPresent(scope + key);
            if (known == null) {
                missing.put(key, scope + key);
            } else {
                found.put(key, known.content());
            }
        }
        for (var row : missing.isEmpty() ? List.<Document>of() : rows.find(missing.keySet())) {
            var text = text(row);
            recent.put(scope + row.getString("_id"), text);
            found.put(row.getString("_id"), text.content());
        }
        return found;
    }

    static String key(String article, int revision) {
        return article + "/" + revision;
    }

    private static Text text(Document row) {
        var packed = row.get("content", Binary.class);
        return Text.of(PackedContent.unpack(packed.getData()), packed);
    }
}
