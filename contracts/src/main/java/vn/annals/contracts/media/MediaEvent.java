package vn.annals.contracts.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to an asset. {@code revision} counts what the asset was and said, from 1; storing it
 * is the first.
 */
public sealed interface MediaEvent {

    MediaId mediaId();

    @Revision("1")
    record MediaStored(MediaId mediaId, MediaFile file, MediaDescription description) implements MediaEvent {}

    @Revision("1")
    record MediaDescribed(MediaId mediaId, int revision, MediaDescription description) implements MediaEvent {}

    /** The asset shows another file from now on; texts that show the one before go on showing it. */
    @Revision("1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MediaFileReplaced(
            MediaId mediaId,
            int revision,
            MediaFile file,
            @Nullable String note) implements MediaEvent {}

    /** No text can begin to show it. Nothing that is public shows it when this happens. */
    @Revision("1")
    record MediaRetired(MediaId mediaId, int revision, String reason) implements MediaEvent {}

    @Revision("1")
    record MediaBroughtBack(MediaId mediaId, int revision) implements MediaEvent {}

    /** An article's publication relies on the asset: it stays until that article releases it. */
    @Revision("1")
    record MediaClaimed(MediaId mediaId, String articleId, int articleRevision) implements MediaEvent {}

    @Revision("1")
    record MediaReleased(MediaId mediaId, String articleId) implements MediaEvent {}
}
