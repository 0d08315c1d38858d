package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.ARTICLE;
import static vn.annals.media.write.Pictures.ID;
import static vn.annals.media.write.Pictures.OTHER_ARTICLE;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaReleased;

class ReleaseMediaTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void an_article_releases_what_it_claimed() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3))
                .when(new ReleaseMedia(ID, ARTICLE))
                .expectEvents(new MediaReleased(ID, ARTICLE));
    }

    @Test
    void releasing_twice_is_harmless() {
        media.given(Pictures.stored(), new MediaClaimed(ID, ARTICLE, 3), new MediaReleased(ID, ARTICLE))
                .when(new ReleaseMedia(ID, ARTICLE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_article_releases_nothing_but_its_own_claim() {
        media.given(Pictures.stored(), new MediaClaimed(ID, OTHER_ARTICLE, 3))
                .when(new ReleaseMedia(ID, ARTICLE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_articles_claim_outlives_a_release() {
        media.given(
                        Pictures.stored(),
                        new MediaClaimed(ID, ARTICLE, 3),
                        new MediaClaimed(ID, OTHER_ARTICLE, 1),
                        new MediaReleased(ID, ARTICLE))
                .when(new ReleaseMedia(ID, OTHER_ARTICLE))
                .expectEvents(new MediaReleased(ID, OTHER_ARTICLE));
    }

    @Test
    void an_unknown_asset_is_not_found() {
        media.givenNoPriorActivity()
                .when(new ReleaseMedia(ID, ARTICLE))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }
}
