package vn.annals.media.read.timeline;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;

/** Keeps each event of an asset under its number, and what its revisions were. */
@Component
@ProcessingGroup(TimelineProjection.SLICE)
class TimelineProjection {

    static final String SLICE = "timeline";

    private final TimelineStore timeline;

    TimelineProjection(TimelineStore timeline) {
        this.timeline = timeline;
    }

    @EventHandler
    void on(MediaEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData meta) {
        var number = Math.toIntExact(sequence) + 1;
        timeline.put(event.mediaId(), number, entry(event, at, meta));
        var deed = new RevisionRow.Deed(at, word(meta, "actor"), note(event), number(meta, "commit"));
        switch (event) {
            case MediaStored stored ->
                timeline.put(event.mediaId(), new RevisionRow(1, deed, stored.file(), stored.description()));
            case MediaDescribed said ->
                timeline.follow(event.mediaId(), said.revision(), before -> before.saying(deed, said.description()));
            case MediaFileReplaced replaced ->
                timeline.follow(event.mediaId(), replaced.revision(), before -> before.showing(deed, replaced.file()));
            case MediaRetired _, MediaBroughtBack _, MediaClaimed _, MediaReleased _ -> {}
        }
    }

    private static TimelineEntry entry(MediaEvent event, Instant at, MetaData meta) {
        return new TimelineEntry(
                number(meta, "commit"),
                Math.toIntExact(number(meta, "index")),
                at,
                "media." + event.getClass().getSimpleName(),
                revision(event),
                new TimelineEntry.Actor(word(meta, "actor"), "", word(meta, "actorKind")),
                optional(meta, "role"),
                reason(event, meta),
                note(event),
                article(event),
                optional(meta, "command"),
                optional(meta, "correlation"),
                optional(meta, "cause"));
    }

    private static @Nullable Integer revision(MediaEvent event) {
        return switch (event) {
            case MediaStored _ -> 1;
            case MediaDescribed described -> described.revision();
            case MediaFileReplaced replaced -> replaced.revision();
            case MediaRetired retired -> retired.revision();
            case MediaBroughtBack back -> back.revision();
            case MediaClaimed _, MediaReleased _ -> null;
        };
    }

    private static @Nullable String article(MediaEvent event) {
        return switch (event) {
            case MediaClaimed claimed -> claimed.articleId();
            case MediaReleased released -> released.articleId();
            case MediaStored _, MediaDescribed _, MediaFileReplaced _, MediaRetired _, MediaBroughtBack _ -> null;
        };
    }

    private static @Nullable String reason(MediaEvent event, MetaData meta) {
        return event instanceof MediaRetired retired ? retired.reason() : optional(meta, "reason");
    }

    private static @Nullable String note(MediaEvent event) {
        return event instanceof MediaFileReplaced replaced ? replaced.note() : null;
    }

    private static long number(MetaData meta, String name) {
        return ((Number) Objects.requireNonNull(meta.get(name), name)).longValue();
    }

    private static String word(MetaData meta, String name) {
        return (String) Objects.requireNonNull(meta.get(name), name);
    }

    private static @Nullable String optional(MetaData meta, String name) {
        return meta.get(name) instanceof String word ? word : null;
    }
}
