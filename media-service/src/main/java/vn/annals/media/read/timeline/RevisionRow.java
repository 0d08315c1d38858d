package vn.annals.media.read.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;

/** What an asset was and said in one revision. */
record RevisionRow(int revision, Deed deed, MediaFile file, MediaDescription description) {

    /** Who made it so. */
    record Deed(Instant at, String by, @Nullable String note, long commit) {}

    RevisionRow saying(Deed deed, MediaDescription description) {
        return new RevisionRow(revision + 1, deed, file, description);
    }

    RevisionRow showing(Deed deed, MediaFile file) {
        return new RevisionRow(revision + 1, deed, file, description);
    }
}
