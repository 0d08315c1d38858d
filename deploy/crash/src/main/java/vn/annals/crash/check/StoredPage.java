package vn.annals.crash.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.annals.crash.history.JsonLines;

/** One event of a commit as it lies in the database. */
public record StoredPage(String type, String payload, long at) {

    /** What every event says of the command it is of. */
    public record Mark(String command, int part, int parts, String text) {}

    static StoredPage of(Document event) {
        return new StoredPage(
                event.getString("type"),
                new String(payload(event), StandardCharsets.UTF_8),
                event.get("meta", Document.class).getLong("at"));
    }

    // As the ledger keeps long ones; here in words of our own, because this is its judge.
    private static byte[] payload(Document event) {
        if (!event.containsKey("packed")) {
            return event.get("payload", Binary.class).getData();
        }
        var packed = event.get("packed", Binary.class).getData();
        try (var unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return unpacked.readAllBytes();
        } catch (IOException garbled) {
            return new byte[0];
        }
    }

    /** Null when the payload cannot be read. */
    public @Nullable Mark mark() {
        try {
            return JsonLines.read(payload, Mark.class);
        } catch (JacksonException garbled) {
            return null;
        }
    }
}
