package vn.annals.media.answer;

import java.util.Optional;
import vn.annals.contracts.media.MediaId;

/** What the library knows of an asset after a commit. */
public interface KnownMedia {

    /** Waits briefly until the library has the commit; empty when it takes longer or there is no such asset. */
    Optional<MediaAnswer> after(long commit, MediaId id);
}
