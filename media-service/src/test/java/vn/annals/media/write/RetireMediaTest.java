package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_IN_USE;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.ARTICLE;
import static vn.annals.media.write.Pictures.ID;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.RetireMedia;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;

class RetireMediaTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void what_nothing_public_shows_is_retired() {
        media.given(Pictures.stored())
                .when(new RetireMedia(ID, 1, "hết hạn"))
                .expectEvents(new MediaRetired(ID, 1, "hết hạn"));
    }

    @Test
    void what_something_public_shows_is_not() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3))
                .when(new RetireMedia(ID, null, "hết hạn"))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_IN_USE));
    }

    @Test
    void what_was_let_go_is_retired() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3), new MediaReleased(ID, ARTICLE))
                .when(new RetireMedia(ID, null, "hết hạn"))
                .expectEvents(new MediaRetired(ID, 1, "hết hạn"));
    }

    @Test
    void retiring_twice_is_harmless() {
        media.given(Pictures.stored(), new MediaRetired(ID, 1, "hết hạn"))
                .when(new RetireMedia(ID, null, "hết hạn"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whoever_saw_an_older_revision_is_told() {
        media.given(Pictures.stored())
                .when(new RetireMedia(ID, 7, "hết hạn"))
                .expectNoEvents()
                .expectException(refusedAs(STALE_REVISION));
    }

    @Test
    void an_unknown_asset_is_not_found() {
        media.givenNoPriorActivity()
                .when(new RetireMedia(ID, null, "hết hạn"))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }
}
