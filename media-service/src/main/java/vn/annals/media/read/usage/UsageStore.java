package vn.annals.media.read.usage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.media.blob.LiveUse;

/**
 * One row per file with the live articles that show it, one per article with what it shows and what its newest text uses,
 * and one per asset with the articles that ever did either.
 */
@Component
class UsageStore implements LiveUse {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String SHOWN_BY = "shownBy";
    private static final String SHOWS = "shows";
    private static final String COMMIT = "commit";
    private static final String LIVE = "live";
    private static final String WRITTEN = "written";
    private static final String WRITTEN_AT = "writtenAt";
    private static final String KNOWN = "known";
    private static final String ARTICLES = "articles";

    private final SliceRows rows;

    UsageStore(TenantDatabase database) {
        this.rows = database.rows(UsageProjection.SLICE, "media_usage");
    }

    @Override
    public boolean shows(String sha256) {
        var row = find(file(sha256));
        return row != null && !row.getList(SHOWN_BY, String.class, List.of()).isEmpty();
    }

    /** From this commit on the public sees exactly this of the article. */
    void show(String articleId, List<MediaUse> media, long commit) {
        var row = find(article(articleId));
        if (at(row, COMMIT) > commit) {
            return;
        }
        var files = media.stream().map(MediaUse::sha256).collect(Collectors.toCollection(TreeSet::new));
        files.forEach(file -> rows().updateOne(eq(file(file)), addToSet(SHOWN_BY, articleId), UPSERT));
        var assets = UsageProjection.assets(media);
        remember(articleId, assets);
        // The article's own row is written last: until then it still says what has to be taken back.
        var before = row == null ? List.<String>of() : row.getList(SHOWS, String.class, List.of());
        before.stream().filter(file -> !files.contains(file)).forEach(file -> rows().updateOne(
                        eq(file(file)), pull(SHOWN_BY, articleId)));
        var now = combine(set(SHOWS, List.copyOf(files)), set(LIVE, sorted(assets)), set(COMMIT, commit));
        rows().updateOne(eq(article(articleId)), now, UPSERT);
    }

    /** From this commit on the newest text of the article uses exactly these assets. */
    void write(String articleId, String title, Set<String> assets, long commit) {
        if (at(find(article(articleId)), WRITTEN_AT) > commit) {
            return;
        }
        remember(articleId, assets);
        var now = combine(set(WRITTEN, sorted(assets)), set("title", title), set(WRITTEN_AT, commit));
        rows().updateOne(eq(article(articleId)), now, UPSERT);
    }

    void know(String asset) {
        rows().updateOne(eq(asset(asset)), set(KNOWN, true), UPSERT);
    }

    /** Who uses the asset, public uses first; empty when there is no such asset. */
    Optional<List<Use>> usesOf(String asset) {
        return Optional.ofNullable(find(asset(asset)))
                .filter(row -> row.getBoolean(KNOWN, false))
                .map(row -> uses(asset, row.getList(ARTICLES, String.class, List.of())));
    }

    private List<Use> uses(String asset, List<String> articles) {
        var keys = articles.stream().map(UsageStore::article).toList();
        return rows().find(in("_id", keys)).into(new ArrayList<>()).stream()
                .map(found -> use(found, asset))
                .filter(use -> use.live() || use.written())
                .sorted(Comparator.comparing(Use::live).reversed().thenComparing(Use::articleId))
                .toList();
    }

    private static Use use(Document row, String asset) {
        var live = row.getList(LIVE, String.class, List.of()).contains(asset);
        var written = row.getList(WRITTEN, String.class, List.of()).contains(asset);
        return new Use(row.getString("_id").substring(article("").length()), row.getString("title"), live, written);
    }

    /** An asset's row only grows, so that it need not be mended when the articles' rows are. */
    private void remember(String articleId, Set<String> assets) {
        for (var each : assets) {
            rows().updateOne(eq(asset(each)), addToSet(ARTICLES, articleId), UPSERT);
        }
    }

    private static long at(@Nullable Document row, String field) {
        return row != null && row.get(field) instanceof Number commit ? commit.longValue() : 0;
    }

    private static List<String> sorted(Set<String> assets) {
        return assets.stream().sorted().toList();
    }

    private @Nullable Document find(String id) {
        return rows().find(eq(id)).first();
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }

    private static String file(String sha256) {
        return "file/" + sha256;
    }

    private static String article(String articleId) {
        return "article/" + articleId;
    }

    private static String asset(String mediaId) {
        return "asset/" + mediaId;
    }
}
