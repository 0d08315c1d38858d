package vn.annals.media.read.usage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.media.blob.LiveUse;

/** One row per file with the live articles that show it, and one per article with the files it shows. */
@Component
class UsageStore implements LiveUse {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String SHOWN_BY = "shownBy";
    private static final String SHOWS = "shows";
    private static final String COMMIT = "commit";

    private final SliceRows rows;

    UsageStore(TenantDatabase database) {
        this.rows = database.rows("usage", "media_usage");
    }

    @Override
    public boolean shows(String sha256) {
        var row = rows().find(eq(file(sha256))).first();
        return row != null && !row.getList(SHOWN_BY, String.class, List.of()).isEmpty();
    }

    /** From this commit on the article shows exactly these files. */
    void show(String articleId, Set<String> files, long commit) {
        var row = rows().find(eq(article(articleId))).first();
        if (row != null && row.get(COMMIT, Number.class).longValue() > commit) {
            return;
        }
        files.forEach(file -> rows().updateOne(eq(file(file)), addToSet(SHOWN_BY, articleId), UPSERT));
        // The article's own row is written last: until then it still says what has to be taken back.
        var before = row == null ? List.<String>of() : row.getList(SHOWS, String.class);
        before.stream().filter(file -> !files.contains(file)).forEach(file -> rows().updateOne(
                        eq(file(file)), pull(SHOWN_BY, articleId)));
        var now = combine(set(SHOWS, files.stream().sorted().toList()), set(COMMIT, commit));
        rows().updateOne(eq(article(articleId)), now, UPSERT);
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
}
