package vn.annals.contracts.media;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of an asset. A null {@code expected} means that any revision will do. */
public sealed interface MediaCommand {

    MediaId mediaId();

    record StoreMedia(@TargetAggregateIdentifier MediaId mediaId, MediaFile file, MediaDescription description)
            implements MediaCommand {}

    record DescribeMedia(@TargetAggregateIdentifier MediaId mediaId, int expected, MediaDescription description)
            implements MediaCommand {}

    record ReplaceMediaFile(
            @TargetAggregateIdentifier MediaId mediaId,
            int expected,
            MediaFile file,
            @Nullable String note) implements MediaCommand {}

    record RetireMedia(
            @TargetAggregateIdentifier MediaId mediaId,
            @Nullable Integer expected,
            String reason) implements MediaCommand {}

    record BringBackMedia(
            @TargetAggregateIdentifier MediaId mediaId,
            @Nullable Integer expected) implements MediaCommand {}

    record ClaimMedia(@TargetAggregateIdentifier MediaId mediaId, String sha256, String articleId, int articleRevision)
            implements MediaCommand {}

    record ReleaseMedia(@TargetAggregateIdentifier MediaId mediaId, String articleId) implements MediaCommand {}
}
