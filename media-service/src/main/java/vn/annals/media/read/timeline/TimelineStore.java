package vn.annals.media.read.timeline;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * Numbered rows per asset, {@code <id>/t/<n>} for events and {@code <id>/r/<n>} for revisions, and how many there are.
 */
@Component
class TimelineStore {

    private static final String EVENTS = "/t/";
    private static final String REVISIONS = "/r/";
    private static final String NUMBER = "number";

    private final SliceRows rows;

    TimelineStore(TenantDatabase database) {
        this.rows = database.rows(TimelineProjection.SLICE, "media_timeline");
    }

    /** How many events and revisions an asset has. */
    record Size(int events, int revisions) {}

    void put(MediaId asset, int number, TimelineEntry entry) {
        put(asset.value() + EVENTS + number, TimelineDocument.of(entry).append(NUMBER, number));
        grow(asset, "events", number);
    }

    void put(MediaId asset, RevisionRow row) {
        put(asset.value() + REVISIONS + row.revision(), TimelineDocument.of(row).append(NUMBER, row.revision()));
        grow(asset, "revisions", row.revision());
    }

    /** The revision is made of the one before it. */
    void follow(MediaId asset, int revision, UnaryOperator<RevisionRow> change) {
        var before = find(asset.value() + REVISIONS + (revision - 1)).map(TimelineDocument::revision);
        put(asset, change.apply(before.orElseThrow()));
    }

    Optional<Size> size(MediaId asset) {
        return find(asset.value()).map(row -> new Size(row.getInteger("events", 0), row.getInteger("revisions", 0)));
    }

    /** Newest first, from {@code newest} down. */
    List<TimelineEntry> events(MediaId asset, int newest, int limit) {
        return numbered(asset.value() + EVENTS, newest, limit).stream()
                .map(TimelineDocument::entry)
                .toList();
    }

    /** Newest first, from {@code newest} down. */
    List<RevisionRow> revisions(MediaId asset, int newest, int limit) {
        return numbered(asset.value() + REVISIONS, newest, limit).stream()
                .map(TimelineDocument::revision)
                .toList();
    }

    private List<Document> numbered(String prefix, int newest, int limit) {
        var keys = IntStream.iterate(newest, number -> number > 0, number -> number - 1)
                .limit(limit)
                .mapToObj(number -> prefix + number)
                .toList();
        return rows().find(Filters.in("_id", keys)).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing((Document row) -> row.getInteger(NUMBER))
                        .reversed())
                .toList();
    }

    private void put(String id, Document row) {
        rows().replaceOne(Filters.eq(id), row.append("_id", id), new ReplaceOptions().upsert(true));
    }

    private void grow(MediaId asset, String what, int number) {
        rows().updateOne(Filters.eq(asset.value()), Updates.max(what, number), new UpdateOptions().upsert(true));
    }

    private Optional<Document> find(String id) {
        return Optional.ofNullable(rows().find(Filters.eq(id)).first());
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }
}
