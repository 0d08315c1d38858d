package vn.annals.contracts.media;

import org.axonframework.serialization.Revision;

/** Everything that can have happened to an asset. */
public sealed interface MediaEvent {

    MediaId mediaId();

    @Revision("1")
    record MediaStored(MediaId mediaId, MediaFile file, MediaDescription description) implements MediaEvent {}

    /** An article's publication relies on the asset: it stays until that article releases it. */
    @Revision("1")
    record MediaClaimed(MediaId mediaId, String articleId, int articleRevision) implements MediaEvent {}

    @Revision("1")
    record MediaReleased(MediaId mediaId, String articleId) implements MediaEvent {}
}
