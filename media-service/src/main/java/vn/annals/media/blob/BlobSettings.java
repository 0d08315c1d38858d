package vn.annals.media.blob;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the bytes of new files are kept. What lies elsewhere is served from there until it is moved.
 *
 * @param memory what small files that were read lately may take
 */
@ConfigurationProperties("annals.media")
record BlobSettings(
        @DefaultValue("gridfs") StoreKind store,
        @DefaultValue("32MB") DataSize memory) {

    BlobSettings {
        if (memory.isNegative()) {
            throw new IllegalArgumentException("annals.media: memory must not be negative");
        }
    }
}
