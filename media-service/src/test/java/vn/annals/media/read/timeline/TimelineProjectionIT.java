package vn.annals.media.read.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.trial.TenantOnAServer;

class TimelineProjectionIT {

    private static final MediaId ID = new MediaId("0198c2de-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final TimelineStore timeline = new TimelineStore(TENANT.database());
    private final TimelineProjection projection = new TimelineProjection(timeline);

    private static final List<MediaEvent> LIFE = List.of(
            new MediaStored(ID, file("a.png"), said("Cầu")),
            new MediaClaimed(ID, "bai-1", 3),
            new MediaDescribed(ID, 2, said("Chợ")),
            new MediaFileReplaced(ID, 3, file("b.png"), "rõ hơn"),
            new MediaReleased(ID, "bai-1"),
            new MediaRetired(ID, 3, "hết hạn"),
            new MediaBroughtBack(ID, 3));

    @Test
    void every_event_is_told_newest_first() {
        play();

        assertThat(timeline.size(ID)).hasValue(new TimelineStore.Size(7, 3));
        assertThat(timeline.events(ID, 7, 3))
                .extracting(TimelineEntry::type)
                .containsExactly("media.MediaBroughtBack", "media.MediaRetired", "media.MediaReleased");
        assertThat(timeline.events(ID, 6, 1).getFirst().reason()).isEqualTo("hết hạn");
        assertThat(timeline.events(ID, 2, 1).getFirst().article()).isEqualTo("bai-1");
        assertThat(timeline.events(ID, 2, 1).getFirst().commit()).isEqualTo(11);
    }

    @Test
    void each_revision_says_what_it_said_and_shows_what_it_showed() {
        play();

        var revisions = timeline.revisions(ID, 3, 50);
        assertThat(revisions).extracting(RevisionRow::revision).containsExactly(3, 2, 1);
        assertThat(revisions).extracting(row -> row.file().name()).containsExactly("b.png", "a.png", "a.png");
        assertThat(revisions).extracting(row -> row.description().alt()).containsExactly("Chợ", "Chợ", "Cầu");
        assertThat(revisions.getFirst().deed().note()).isEqualTo("rõ hơn");
        assertThat(revisions.getFirst().deed().commit()).isEqualTo(13);
    }

    @Test
    void an_unknown_asset_has_no_past() {
        assertThat(timeline.size(MediaId.random())).isEmpty();
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        play();
        var rows = TENANT.rowsOf("media_timeline");
        play();
        assertThat(rows).hasSize(11);
        assertThat(TENANT.rowsOf("media_timeline")).isEqualTo(rows);
    }

    private void play() {
        for (var sequence = 0; sequence < LIFE.size(); sequence++) {
            var meta =
                    Map.of("commit", 10L + sequence, "index", 0, "actor", "lan", "actorKind", "user", "role", "editor");
            projection.on(LIFE.get(sequence), sequence, AT, MetaData.from(meta));
        }
    }

    private static MediaFile file(String name) {
        return new MediaFile("ab".repeat(32), "image/png", "png", 1234, 320, 180, name);
    }

    private static MediaDescription said(String alt) {
        return new MediaDescription(alt, null, "TTXVN", null);
    }
}
