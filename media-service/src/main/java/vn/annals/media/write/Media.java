package vn.annals.media.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_EXISTS;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.contracts.media.MediaCommand.StoreMedia;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaId;
import vn.annals.media.write.MediaState.Absent;
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
        if (state instanceof Stored) {
            throw MEDIA_EXISTS.because("an asset with this id exists already");
        }
        apply(new MediaStored(command.mediaId(), command.file(), command.description()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimMedia command) {
        var stored = stored();
        if (!stored.sha256().equals(command.sha256())) {
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
            case Absent _ -> throw MEDIA_NOT_FOUND.because("no asset has this id");
        };
    }
}
