package vn.annals.media.blob;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kept file, and where its bytes lie. {@code cameAt} is when they came last, {@code movedAt} when they
 * were moved to where they lie.
 */
public record KeptFile(
        Fingerprint print,
        String type,
        String extension,
        boolean remade,
        StoreKind store,
        Instant cameAt,
        @Nullable Instant movedAt) {

    public String sha256() {
        return print.sha256();
    }
}
