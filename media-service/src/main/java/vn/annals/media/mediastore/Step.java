package vn.annals.media.mediastore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in one go, and where to go on; {@code next} is null at the end. Whoever asked holds the place, so that any
 * instance can do the next step and one that is killed leaves nothing behind.
 *
 * @param seen how many files were looked at
 * @param bytes how many bytes were read in them
 * @param done how many were moved, found to be what they should be, or removed
 * @param items the files that somebody should know of
 */
record Step(@Nullable String next, int seen, long bytes, int done, List<Item> items) {

    /** A file and what is the matter with it. */
    record Item(String sha256, String store, What what) {}

    enum What {
        /** It is said to be kept, and its bytes are not there. */
        MISSING,
        /** Its bytes are not those of its hash. */
        CORRUPTED,
        /** Nobody speaks of it. */
        UNUSED,
        /** Nobody speaks of it, and it is gone. */
        REMOVED
    }
}
