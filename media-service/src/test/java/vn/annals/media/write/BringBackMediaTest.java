package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_RETIRED;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.ARTICLE;
import static vn.annals.media.write.Pictures.ID;
import static vn.annals.media.write.Pictures.OTHER_WORDS;
import static vn.annals.media.write.Pictures.SHA;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.BringBackMedia;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaRetired;

class BringBackMediaTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void a_retired_asset_comes_back_as_it_was() {
        media.given(Pictures.stored(), new MediaDescribed(ID, 2, OTHER_WORDS), new MediaRetired(ID, 2, "hết hạn"))
                .when(new BringBackMedia(ID, null))
                .expectEvents(new MediaBroughtBack(ID, 2));
    }

    @Test
    void one_that_came_back_can_be_shown() {
        media.given(Pictures.stored(), new MediaRetired(ID, 1, "hết hạn"), new MediaBroughtBack(ID, 1))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectEvents(new MediaClaimed(ID, ARTICLE, 3));
    }

    @Test
    void only_a_retired_asset_comes_back() {
        media.given(Pictures.stored())
                .when(new BringBackMedia(ID, null))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_RETIRED));
    }

    @Test
    void an_unknown_asset_is_not_found() {
        media.givenNoPriorActivity()
                .when(new BringBackMedia(ID, null))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }
}
