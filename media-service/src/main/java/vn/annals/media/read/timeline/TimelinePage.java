package vn.annals.media.read.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page, newest first; {@code next} asks for the one before it in time. */
record TimelinePage<T>(List<T> items, @Nullable String next) {

    record Person(String id, String name) {}

    /** {@code address} is where its file is served still. */
    record Revision(
            int revision,
            Instant at,
            Person by,
            @Nullable String note,
            long commit,
            String sha256,
            String address,
            String name,
            int width,
            int height,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String licence,
            @Nullable String source,
            List<String> tags,
            @Nullable String folder) {}
}
