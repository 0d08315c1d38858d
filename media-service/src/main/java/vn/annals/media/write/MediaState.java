package vn.annals.media.write;

import java.util.HashMap;
import java.util.Map;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaStored;

/** Where an asset stands. */
sealed interface MediaState {

    record Absent() implements MediaState {}

    /** {@code claims} holds, for each article that relies on the asset, the revision it was claimed for last. */
    record Stored(String sha256, Map<String, Integer> claims) implements MediaState {

        public Stored {
            claims = Map.copyOf(claims);
        }

        boolean claimedBy(String articleId, int revision) {
            return claims.getOrDefault(articleId, 0) >= revision;
        }

        boolean claimedBy(String articleId) {
            return claims.containsKey(articleId);
        }

        private Stored with(String articleId, int revision) {
            var more = new HashMap<>(claims);
            more.merge(articleId, revision, Math::max);
            return new Stored(sha256, more);
        }

        private Stored without(String articleId) {
            var fewer = new HashMap<>(claims);
            fewer.remove(articleId);
            return new Stored(sha256, fewer);
        }
    }

    default MediaState after(MediaEvent event) {
        return switch (event) {
            case MediaStored stored -> new Stored(stored.file().sha256(), Map.of());
            case MediaClaimed claimed ->
                this instanceof Stored stored ? stored.with(claimed.articleId(), claimed.articleRevision()) : this;
            case MediaReleased released -> this instanceof Stored stored ? stored.without(released.articleId()) : this;
        };
    }
}
