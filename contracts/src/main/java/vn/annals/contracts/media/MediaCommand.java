package vn.annals.contracts.media;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be asked of an asset. */
public sealed interface MediaCommand {

    MediaId mediaId();

    record StoreMedia(@TargetAggregateIdentifier MediaId mediaId, MediaFile file, MediaDescription description)
            implements MediaCommand {}

    record ClaimMedia(@TargetAggregateIdentifier MediaId mediaId, String sha256, String articleId, int articleRevision)
            implements MediaCommand {}

    record ReleaseMedia(@TargetAggregateIdentifier MediaId mediaId, String articleId) implements MediaCommand {}
}
