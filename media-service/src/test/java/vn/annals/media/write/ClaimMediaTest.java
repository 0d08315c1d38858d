package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_IS_RETIRED;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.ARTICLE;
import static vn.annals.media.write.Pictures.ID;
import static vn.annals.media.write.Pictures.OTHER_ARTICLE;
import static vn.annals.media.write.Pictures.SHA;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;

class ClaimMediaTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void an_article_claims_the_file_it_shows() {
        media.given(Pictures.stored())
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectEvents(new MediaClaimed(ID, ARTICLE, 3));
    }

    @Test
    void claiming_twice_is_harmless() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_later_revision_claims_anew() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 4))
                .expectEvents(new MediaClaimed(ID, ARTICLE, 4));
    }

    @Test
    void a_late_claim_for_an_older_revision_is_harmless() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 2))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_article_claims_for_itself() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3))
                .when(new ClaimMedia(ID, SHA, OTHER_ARTICLE, 1))
                .expectEvents(new MediaClaimed(ID, OTHER_ARTICLE, 1));
    }

    @Test
    void a_released_asset_can_be_claimed_again() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3), new MediaReleased(ID, ARTICLE))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectEvents(new MediaClaimed(ID, ARTICLE, 3));
    }

    @Test
    void another_file_than_the_stored_one_is_not_found() {
        media.given(Pictures.stored())
                .when(new ClaimMedia(ID, "0".repeat(64), ARTICLE, 3))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }

    @Test
    void a_text_goes_on_showing_the_file_it_began_with() {
        media.given(Pictures.stored(), new MediaFileReplaced(ID, 2, Pictures.OTHER_FILE, null))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectEvents(new MediaClaimed(ID, ARTICLE, 3));
    }

    @Test
    void a_retired_asset_is_not_shown_anew() {
        media.given(Pictures.stored(), new MediaRetired(ID, 1, "sai"))
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_IS_RETIRED));
    }

    @Test
    void an_unknown_asset_is_not_found() {
        media.givenNoPriorActivity()
                .when(new ClaimMedia(ID, SHA, ARTICLE, 3))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }
}
