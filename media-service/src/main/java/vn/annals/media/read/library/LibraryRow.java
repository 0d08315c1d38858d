package vn.annals.media.read.library;

import java.time.Instant;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;

/**
 * One asset. {@code commit} is the number it entered the ledger with, which is its place in the library; {@code seen} is
 * the newest that changed it. {@code arrived} is the file it came in with, {@code said} what was said of it then.
 */
record LibraryRow(
        MediaId id,
        long commit,
        long seen,
        int revision,
        boolean retired,
        MediaFile file,
        MediaDescription description,
        String arrived,
        MediaDescription said,
        Instant createdAt,
        String createdBy) {

    static LibraryRow stored(
            MediaId id, long commit, MediaFile file, MediaDescription description, Instant at, String actor) {
        return new LibraryRow(id, commit, commit, 1, false, file, description, file.sha256(), description, at, actor);
    }

    LibraryRow described(long seen, int revision, MediaDescription description) {
        return changed(seen, revision, retired, file, description);
    }

    LibraryRow replaced(long seen, int revision, MediaFile file) {
        return changed(seen, revision, retired, file, description);
    }

    LibraryRow retired(long seen, boolean retired) {
        return changed(seen, revision, retired, file, description);
    }

    private LibraryRow changed(long seen, int revision, boolean retired, MediaFile file, MediaDescription description) {
        return new LibraryRow(
                id, commit, seen, revision, retired, file, description, arrived, said, createdAt, createdBy);
    }
}
