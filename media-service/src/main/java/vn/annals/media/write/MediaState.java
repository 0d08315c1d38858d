package vn.annals.media.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;

/** Where an asset stands. */
sealed interface MediaState {

    record Absent() implements MediaState {}

    /** {@code claims} holds, for each article that relies on the asset, the revision it was claimed for last. */
    record Stored(Asset asset, Map<String, Integer> claims) implements MediaState {

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
            return new Stored(asset, more);
        }

        private Stored without(String articleId) {
            var fewer = new HashMap<>(claims);
            fewer.remove(articleId);
            return new Stored(asset, fewer);
        }
    }

    record Retired(Asset asset) implements MediaState {}

    /** What an asset is and says in its newest revision; {@code files} are all it ever showed, {@code file} the last. */
    record Asset(int revision, String file, Set<String> files, MediaDescription description) {

        public Asset {
            files = Set.copyOf(files);
        }

        private Asset saying(int revision, MediaDescription description) {
            return new Asset(revision, file, files, description);
        }

        private Asset showing(int revision, String file) {
            var more = new HashSet<>(files);
            more.add(file);
            return new Asset(revision, file, more, description);
        }
    }

    default MediaState after(MediaEvent event) {
        return switch (event) {
            case MediaStored stored -> {
                var file = stored.file().sha256();
                yield new Stored(new Asset(1, file, Set.of(file), stored.description()), Map.of());
            }
            case MediaDescribed described ->
                this instanceof Stored(var asset, var claims)
                        ? new Stored(asset.saying(described.revision(), described.description()), claims)
                        : this;
            case MediaFileReplaced replaced ->
                this instanceof Stored(var asset, var claims)
                        ? new Stored(
                                asset.showing(
                                        replaced.revision(), replaced.file().sha256()),
                                claims)
                        : this;
            case MediaRetired _ -> this instanceof Stored stored ? new Retired(stored.asset()) : this;
            case MediaBroughtBack _ -> this instanceof Retired(var asset) ? new Stored(asset, Map.of()) : this;
            case MediaClaimed claimed ->
                this instanceof Stored stored ? stored.with(claimed.articleId(), claimed.articleRevision()) : this;
            case MediaReleased released -> this instanceof Stored stored ? stored.without(released.articleId()) : this;
        };
    }
}
