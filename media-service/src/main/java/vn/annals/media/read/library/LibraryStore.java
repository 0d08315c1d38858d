package vn.annals.media.read.library;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.text.VietnameseText;

@Component
class LibraryStore {

    private final SliceRows rows;

    LibraryStore(TenantDatabase database) {
        this.rows = database.rows(LibraryProjection.SLICE, "media_library");
    }

    void put(LibraryRow row) {
        rows().replaceOne(eq(row.id().value()), document(row), new ReplaceOptions().upsert(true));
    }

    Optional<LibraryRow> find(MediaId id) {
        return Optional.ofNullable(rows().find(eq(id.value())).first()).map(LibraryStore::row);
    }

    /** Assets that entered before the given commit and whose words hold what is looked for; newest first. */
    List<LibraryRow> list(String sought, long before, int limit) {
        var wanted = lt("commit", before);
        var filter = sought.isBlank()
                ? wanted
                : and(wanted, regex("words", Pattern.quote(VietnameseText.folded(sought.strip()))));
        return rows().find(filter)
                .sort(descending("commit"))
                .limit(limit)
                .map(LibraryStore::row)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }

    private static Document document(LibraryRow row) {
        var file = row.file();
        var said = row.description();
        return new Document("_id", row.id().value())
                .append("commit", row.commit())
                .append("sha256", file.sha256())
                .append("type", file.type())
                .append("extension", file.extension())
                .append("size", file.size())
                .append("width", file.width())
                .append("height", file.height())
                .append("name", file.name())
                .append("alt", said.alt())
                .append("caption", said.caption())
                .append("credit", said.credit())
                .append("licence", said.licence())
                .append("words", words(row))
                .append("createdAt", Date.from(row.createdAt()))
                .append("createdBy", row.createdBy());
    }

    private static String words(LibraryRow row) {
        var said = row.description();
        return Stream.of(row.file().name(), said.alt(), said.caption(), said.credit())
                .filter(text -> text != null)
                .map(VietnameseText::folded)
                .collect(Collectors.joining("\n"));
    }

    private static LibraryRow row(Document row) {
        var file = new MediaFile(
                row.getString("sha256"),
                row.getString("type"),
                row.getString("extension"),
                row.getLong("size"),
                row.getInteger("width"),
                row.getInteger("height"),
                row.getString("name"));
        var said = new MediaDescription(
                row.getString("alt"), row.getString("caption"), row.getString("credit"), row.getString("licence"));
        return new LibraryRow(
                new MediaId(row.getString("_id")),
                row.getLong("commit"),
                file,
                said,
                row.getDate("createdAt").toInstant(),
                row.getString("createdBy"));
    }
}
