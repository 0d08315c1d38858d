package vn.annals.media.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_EXISTS;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_IN_USE;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_IS_RETIRED;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_RETIRED;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaCommand.BringBackMedia;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaCommand.DescribeMedia;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.contracts.media.MediaCommand.ReplaceMediaFile;
import vn.annals.contracts.media.MediaCommand.RetireMedia;
import vn.annals.contracts.media.MediaCommand.StoreMedia;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.write.MediaState.Absent;
import vn.annals.media.write.MediaState.Asset;
import vn.annals.media.write.MediaState.Retired;
import vn.annals.media.write.MediaState.Stored;

@Aggregate
class Media {

    @AggregateIdentifier
    private MediaId id;

    private MediaState state = new Absent();

    protected Media() {
        // Axon rebuilds the asset from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StoreMedia command) {
        if (!(state instanceof Absent)) {
            throw MEDIA_EXISTS.because("an asset with this id exists already");
        }
        apply(new MediaStored(command.mediaId(), command.file(), command.description()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DescribeMedia command) {
        var asset = seen(stored().asset(), command.expected());
        if (!asset.description().equals(command.description())) {
            apply(new MediaDescribed(id, asset.revision() + 1, command.description()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReplaceMediaFile command) {
        var asset = seen(stored().asset(), command.expected());
        if (!asset.file().equals(command.file().sha256())) {
            apply(new MediaFileReplaced(id, asset.revision() + 1, command.file(), command.note()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetireMedia command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Retired _ -> {
                // Retired twice is retired.
            }
            case Stored(var asset, var claims) -> {
                seen(asset, command.expected());
                if (!claims.isEmpty()) {
                    throw MEDIA_IN_USE.because("something public shows the asset");
                }
                apply(new MediaRetired(id, asset.revision(), command.reason()));
            }
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BringBackMedia command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Stored _ -> throw MEDIA_NOT_RETIRED.because("the asset is not retired");
            case Retired(var asset) -> {
                seen(asset, command.expected());
                apply(new MediaBroughtBack(id, asset.revision()));
            }
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimMedia command) {
        var stored = stored();
        if (!stored.asset().files().contains(command.sha256())) {
            throw MEDIA_NOT_FOUND.because("the asset never had this file");
        }
        if (!stored.claimedBy(command.articleId(), command.articleRevision())) {
            apply(new MediaClaimed(id, command.articleId(), command.articleRevision()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleaseMedia command) {
        if (stored().claimedBy(command.articleId())) {
            apply(new MediaReleased(id, command.articleId()));
        }
    }

    @EventSourcingHandler
    void on(MediaEvent event) {
        id = event.mediaId();
        state = state.after(event);
    }

    // Creation is allowed everywhere so that an unknown asset is refused with our own code instead of Axon's exception.
    private Stored stored() {
        return switch (state) {
            case Stored stored -> stored;
            case Retired _ -> throw MEDIA_IS_RETIRED.because("the asset is retired");
            case Absent _ -> throw unknown();
        };
    }

    private static Asset seen(Asset asset, @Nullable Integer expected) {
        if (expected != null && expected != asset.revision()) {
            throw STALE_REVISION
                    .because("the asset has been changed since that revision")
                    .with("currentRevision", asset.revision());
        }
        return asset;
    }

    private static Refusal unknown() {
        return MEDIA_NOT_FOUND.because("no asset has this id");
    }
}
