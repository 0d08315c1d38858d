package vn.annals.article.presence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per article that somebody has open, with a field for each of them: all nodes write and read the same. */
@Component
class PresenceStore {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String EDITORS = "editors";

    private final TenantDatabase tenant;

    PresenceStore(TenantDatabase tenant) {
        this.tenant = tenant;
    }

    void put(String article, Editor editor) {
        var entry = new Document("id", editor.id())
                .append("since", editor.since())
                .append("seen", editor.seen())
                .append("block", editor.block());
        rows().updateOne(Filters.eq(article), Updates.set(field(editor.id()), entry), UPSERT);
    }

    void remove(String article, String editor) {
        rows().updateOne(Filters.eq(article), Updates.unset(field(editor)));
    }

    List<Editor> editors(String article) {
        return Optional.ofNullable(rows().find(Filters.eq(article)).first())
                .map(PresenceStore::editors)
                .orElse(List.of());
    }

    /** Only what was not heard of since {@code before}, and rows with nobody in them. */
    void sweep(Instant before) {
        // All rows are few: each is of an article that somebody had open a moment ago.
        for (var row : rows().find().into(new ArrayList<>())) {
            var article = row.getString("_id");
            var gone = editors(row).stream()
                    .filter(editor -> editor.seen().isBefore(before))
                    .toList();
            gone.forEach(editor -> rows().updateOne(stillAsOld(article, editor), Updates.unset(field(editor.id()))));
            if (gone.size() == editors(row).size()) {
                rows().deleteOne(Filters.and(Filters.eq(article), Filters.eq(EDITORS, new Document())));
            }
        }
    }

    // Whoever has come back meanwhile is not swept away.
    private static Bson stillAsOld(String article, Editor editor) {
        return Filters.and(Filters.eq(article), Filters.eq(field(editor.id()) + ".seen", editor.seen()));
    }

    private MongoCollection<Document> rows() {
        return tenant.current().getCollection("article_presence");
    }

    // An id may hold signs that MongoDB does not take in the name of a field.
    private static String field(String editor) {
        var name = Base64.getUrlEncoder().withoutPadding().encodeToString(editor.getBytes(StandardCharsets.UTF_8));
        return EDITORS + "." + name;
    }

    private static List<Editor> editors(Document row) {
        @Nullable Document editors = row.get(EDITORS, Document.class);
        return editors == null
                ? List.of()
                : editors.values().stream()
                        .map(entry -> editor((Document) Objects.requireNonNull(entry)))
                        .toList();
    }

    private static Editor editor(Document entry) {
        return new Editor(
                entry.getString("id"),
                entry.getDate("since").toInstant(),
                entry.getDate("seen").toInstant(),
                entry.getString("block"));
    }
}
