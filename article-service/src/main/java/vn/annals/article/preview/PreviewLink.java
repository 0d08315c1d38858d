package vn.annals.article.preview;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.tenancy.TenantId;

/** What a link opens: one revision, to whoever holds it, before {@code until}, which is told to the second. */
public record PreviewLink(TenantId tenant, ArticleId article, int revision, Instant until) {

    private static final int FIXED = 2 * Long.BYTES + Long.BYTES + Integer.BYTES;

    byte[] said() {
        var slug = tenant.value().getBytes(US_ASCII);
        var id = UUID.fromString(article.value());
        return ByteBuffer.allocate(FIXED + slug.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(until.getEpochSecond())
                .putInt(revision)
                .put(slug)
                .array();
    }

    /** Empty when it says nothing of the kind. */
    static Optional<PreviewLink> read(byte[] said) {
        if (said.length <= FIXED) {
            return Optional.empty();
        }
        try {
            var words = ByteBuffer.wrap(said);
            var article = new ArticleId(new UUID(words.getLong(), words.getLong()).toString());
            var until = Instant.ofEpochSecond(words.getLong());
            var revision = words.getInt();
            var slug = new String(said, FIXED, said.length - FIXED, US_ASCII);
            return Optional.of(new PreviewLink(new TenantId(slug), article, revision, until));
        } catch (RuntimeException odd) {
            return Optional.empty();
        }
    }
}
