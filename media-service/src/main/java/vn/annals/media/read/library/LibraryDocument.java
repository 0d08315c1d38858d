package vn.annals.media.read.library;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.text.VietnameseText;

/** A row as it is stored. */
final class LibraryDocument {

    private LibraryDocument() {}

    static Document of(LibraryRow row) {
        return new Document("_id", row.id().value())
                .append("commit", row.commit())
                .append("seen", row.seen())
                .append("revision", row.revision())
                .append("retired", row.retired())
                .append("file", of(row.file()))
                .append("description", of(row.description()))
                .append("arrived", row.arrived())
                .append("said", of(row.said()))
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
                file(row.get("file", Document.class)),
                description(row.get("description", Document.class)),
                row.getString("arrived"),
                description(row.get("said", Document.class)),
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

    private static Document of(MediaFile file) {
        return new Document("sha256", file.sha256())
                .append("type", file.type())
                .append("extension", file.extension())
                .append("size", file.size())
                .append("width", file.width())
                .append("height", file.height())
                .append("name", file.name());
    }

    private static MediaFile file(Document file) {
        return new MediaFile(
                file.getString("sha256"),
                file.getString("type"),
                file.getString("extension"),
                file.getLong("size"),
                file.getInteger("width"),
                file.getInteger("height"),
                file.getString("name"));
    }

    private static Document of(MediaDescription said) {
        var focus = said.focus();
        return new Document("alt", said.alt())
                .append("caption", said.caption())
                .append("credit", said.credit())
                .append("licence", said.licence())
                .append("source", said.source())
                .append("focus", focus == null ? null : List.of(focus.x(), focus.y()))
                .append("tags", said.tags())
                .append("folder", said.folder());
    }

    private static MediaDescription description(Document said) {
        return new MediaDescription(
                said.getString("alt"),
                said.getString("caption"),
                said.getString("credit"),
                said.getString("licence"),
                said.getString("source"),
                focus(said.getList("focus", Integer.class)),
                said.getList("tags", String.class, List.of()),
                said.getString("folder"));
    }

    private static @Nullable Focus focus(@Nullable List<Integer> point) {
        return point == null ? null : new Focus(point.getFirst(), point.getLast());
    }
}
