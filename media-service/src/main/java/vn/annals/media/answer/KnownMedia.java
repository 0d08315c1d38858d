package vn.annals.media.answer;

import java.util.Optional;
import java.util.OptionalLong;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;

/** What the library knows of an asset after a commit. */
public interface KnownMedia {

    /**
     * Waits briefly until the library has the commit, if there is one; empty when it takes longer or there is no such
     * asset.
     */
    Optional<MediaAnswer> after(OptionalLong commit, MediaId id);

    /** An asset in use that shows this file, other than the one named. */
    Optional<MediaId> showing(String sha256, MediaId except);

    /** Whether the asset came in with this file and these words, whatever it is now. */
    boolean cameAs(MediaId id, MediaFile file, MediaDescription description);
}
