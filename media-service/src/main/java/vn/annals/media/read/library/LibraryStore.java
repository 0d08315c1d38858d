package vn.annals.media.read.library;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.text.VietnameseText;

/** One row per asset, and one per file with the assets that ever showed it. */
@Component
class LibraryStore {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String ASSETS = "assets";

    private final SliceRows rows;
    private final SliceRows files;

    LibraryStore(TenantDatabase database) {
        this.rows = database.rows(LibraryProjection.SLICE, "media_library");
        this.files = database.rows(LibraryProjection.SLICE, "media_library_files");
    }

    /** What has happened to the asset since is not undone when it is said once more that it came in. */
    void add(LibraryRow row) {
        if (find(row.id()).isEmpty()) {
            put(row);
        }
    }

    void change(MediaId id, long commit, UnaryOperator<LibraryRow> change) {
        find(id).filter(row -> row.seen() < commit).map(change).ifPresent(this::put);
    }

    Optional<LibraryRow> find(MediaId id) {
        return Optional.ofNullable(rows().find(eq(id.value())).first()).map(LibraryDocument::row);
    }

    /** The assets in use that show this file now. */
    Stream<LibraryRow> showing(String sha256) {
        var row = files.current().find(eq(sha256)).first();
        var assets = row == null ? List.<String>of() : row.getList(ASSETS, String.class, List.of());
        return assets.stream()
                .map(MediaId::new)
                .flatMap(id -> find(id).stream())
                .filter(asset -> !asset.retired() && asset.file().sha256().equals(sha256));
    }

    /** What is looked for among assets; empty words look for nothing. */
    record Sought(String words, String folder, String tag, boolean retired) {}

    /** Assets that entered before the given commit and are what is looked for; newest first. */
    List<LibraryRow> list(Sought sought, long before, int limit) {
        return rows().find(and(filters(sought, before)))
                .sort(descending("commit"))
                .limit(limit)
                .map(LibraryDocument::row)
                .into(new ArrayList<>());
    }

    private static List<Bson> filters(Sought sought, long before) {
        var filters = new ArrayList<Bson>();
        filters.add(lt("commit", before));
        filters.add(eq("retired", sought.retired()));
        if (!sought.words().isBlank()) {
            var words = VietnameseText.folded(sought.words().strip());
            filters.add(regex("words", Pattern.quote(words)));
        }
        if (!sought.folder().isBlank()) {
            filters.add(eq("description.folder", sought.folder().strip()));
        }
        if (!sought.tag().isBlank()) {
            filters.add(eq("description.tags", sought.tag().strip()));
        }
        return filters;
    }

    private void put(LibraryRow row) {
        var id = row.id().value();
        files.current().updateOne(eq(row.file().sha256()), addToSet(ASSETS, id), UPSERT);
        rows().replaceOne(eq(id), LibraryDocument.of(row), new ReplaceOptions().upsert(true));
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }
}
