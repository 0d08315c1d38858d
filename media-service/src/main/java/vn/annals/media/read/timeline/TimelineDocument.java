package vn.annals.media.read.timeline;

import java.util.Date;
import org.bson.Document;
import vn.annals.media.read.MediaDocument;

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
        var stored = new Document("at", Date.from(row.deed().at()))
                .append("by", row.deed().by())
                .append("note", row.deed().note())
                .append("commit", row.deed().commit());
        stored.putAll(MediaDocument.of(row.file()));
        stored.putAll(MediaDocument.of(row.description()));
        return stored;
    }

    static RevisionRow revision(Document row) {
        var deed = new RevisionRow.Deed(
                row.getDate("at").toInstant(), row.getString("by"), row.getString("note"), row.getLong("commit"));
        return new RevisionRow(row.getInteger("number"), deed, MediaDocument.file(row), MediaDocument.description(row));
    }
}
