package vn.annals.crash.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import vn.annals.kernel.ledger.LedgerPosition;

/** One aggregate as a slice sees it. An event left out, handled twice or out of order changes {@code digest} for good. */
public record PageRow(String aggregate, long position, long events, String digest) {

    public static PageRow first(String aggregate) {
        return new PageRow(aggregate, LedgerPosition.START.number(), 0, "");
    }

    public static PageRow of(Document stored) {
        return new PageRow(
                stored.getString("_id"),
                stored.getLong("position"),
                stored.getLong("events"),
                stored.getString("digest"));
    }

    /** The same row when it has seen the event before. */
    public PageRow plus(long event, String saying) {
        if (event <= position) {
            return this;
        }
        return new PageRow(aggregate, event, events + 1, sha256(digest + "\n" + event + "\n" + saying));
    }

    public Document document() {
        return new Document("_id", aggregate)
                .append("position", position)
                .append("events", events)
                .append("digest", digest);
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
