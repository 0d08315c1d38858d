package vn.annals.media.read.library;

import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.text.VietnameseText;
import vn.annals.media.read.MediaDocument;

/** A row as it is stored. */
final class LibraryDocument {

    private LibraryDocument() {}

    static Document of(LibraryRow row) {
        return new Document("_id", row.id().value())
                .append("commit", row.commit())
                .append("seen", row.seen())
                .append("revision", row.revision())
                .append("retired", row.retired())
                .append("file", MediaDocument.of(row.file()))
                .append("description", MediaDocument.of(row.description()))
                .append("arrived", row.arrived())
                .append("said", MediaDocument.of(row.said()))
                .append("words", words(row))
                .append("createdAt", Date.from(row.createdAt()))
                .append("createdBy", row.createdBy());
    }

    static LibraryRow row(Document row) {
        return new LibraryRow(
                new MediaId(row.getString("_id")),
                row.getLong("commit"),
                row.getLong("seen"),
                row.getInteger("revision"),
                row.getBoolean("retired"),
                MediaDocument.file(row.get("file", Document.class)),
                MediaDocument.description(row.get("description", Document.class)),
                row.getString("arrived"),
                MediaDocument.description(row.get("said", Document.class)),
                row.getDate("createdAt").toInstant(),
                row.getString("createdBy"));
    }

    private static String words(LibraryRow row) {
        var said = row.description();
        var lines =
                Stream.of(row.file().name(), said.alt(), said.caption(), said.credit(), said.source(), said.folder());
        return Stream.concat(lines, said.tags().stream())
                .filter(Objects::nonNull)
                .map(VietnameseText::folded)
                .collect(Collectors.joining("\n"));
    }
}
