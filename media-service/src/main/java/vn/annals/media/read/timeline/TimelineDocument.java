package vn.annals.media.read.timeline;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.contracts.media.MediaFile;

/** Entries and revisions as they are stored. */
final class TimelineDocument {

    private TimelineDocument() {}

    static Document of(TimelineEntry entry) {
        return new Document("commit", entry.commit())
                .append("index", entry.index())
                .append("at", Date.from(entry.at()))
                .append("type", entry.type())
                .append("revision", entry.revision())
                .append("actor", entry.actor().id())
                .append("kind", entry.actor().kind())
                .append("role", entry.role())
                .append("reason", entry.reason())
                .append("note", entry.note())
                .append("article", entry.article())
                .append("command", entry.command())
                .append("correlation", entry.correlation())
                .append("cause", entry.cause());
    }

    static TimelineEntry entry(Document row) {
        return new TimelineEntry(
                row.getLong("commit"),
                row.getInteger("index"),
                row.getDate("at").toInstant(),
                row.getString("type"),
                row.getInteger("revision"),
                new TimelineEntry.Actor(row.getString("actor"), "", row.getString("kind")),
                row.getString("role"),
                row.getString("reason"),
                row.getString("note"),
                row.getString("article"),
                row.getString("command"),
                row.getString("correlation"),
                row.getString("cause"));
    }

    static Document of(RevisionRow row) {
        var file = row.file();
        var said = row.description();
        var focus = said.focus();
        return new Document("at", Date.from(row.deed().at()))
                .append("by", row.deed().by())
                .append("note", row.deed().note())
                .append("commit", row.deed().commit())
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
                .append("source", said.source())
                .append("focus", focus == null ? null : List.of(focus.x(), focus.y()))
                .append("tags", said.tags())
                .append("folder", said.folder());
    }

    static RevisionRow revision(Document row) {
        var deed = new RevisionRow.Deed(
                row.getDate("at").toInstant(), row.getString("by"), row.getString("note"), row.getLong("commit"));
        return new RevisionRow(row.getInteger("number"), deed, file(row), description(row));
    }

    private static MediaFile file(Document row) {
        return new MediaFile(
                row.getString("sha256"),
                row.getString("type"),
                row.getString("extension"),
                row.getLong("size"),
                row.getInteger("width"),
                row.getInteger("height"),
                row.getString("name"));
    }

    private static MediaDescription description(Document row) {
        return new MediaDescription(
                row.getString("alt"),
                row.getString("caption"),
                row.getString("credit"),
                row.getString("licence"),
                row.getString("source"),
                focus(row.getList("focus", Integer.class)),
                row.getList("tags", String.class, List.of()),
                row.getString("folder"));
    }

    private static @Nullable Focus focus(@Nullable List<Integer> point) {
        return point == null ? null : new Focus(point.getFirst(), point.getLast());
    }
}
