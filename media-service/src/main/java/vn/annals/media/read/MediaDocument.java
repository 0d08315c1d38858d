package vn.annals.media.read;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.contracts.media.MediaFile;

/** A file and what is said of it, as the rows of several slices keep them. */
public final class MediaDocument {

    private MediaDocument() {}

    public static Document of(MediaFile file) {
        return new Document("sha256", file.sha256())
                .append("type", file.type())
                .append("extension", file.extension())
                .append("size", file.size())
                .append("width", file.width())
                .append("height", file.height())
                .append("name", file.name());
    }

    public static MediaFile file(Document file) {
        return new MediaFile(
                file.getString("sha256"),
                file.getString("type"),
                file.getString("extension"),
                file.getLong("size"),
                file.getInteger("width"),
                file.getInteger("height"),
                file.getString("name"));
    }

    public static Document of(MediaDescription said) {
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

    public static MediaDescription description(Document said) {
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
