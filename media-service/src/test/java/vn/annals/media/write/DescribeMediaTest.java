package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_IS_RETIRED;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.ID;
import static vn.annals.media.write.Pictures.OTHER_WORDS;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.DescribeMedia;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaRetired;

class DescribeMediaTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void an_asset_says_something_else() {
        media.given(Pictures.stored())
                .when(new DescribeMedia(ID, 1, OTHER_WORDS))
                .expectEvents(new MediaDescribed(ID, 2, OTHER_WORDS));
    }

    @Test
    void saying_the_same_changes_nothing() {
        media.given(Pictures.stored(), new MediaDescribed(ID, 2, OTHER_WORDS))
                .when(new DescribeMedia(ID, 2, OTHER_WORDS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whoever_saw_an_older_revision_is_told() {
        media.given(Pictures.stored(), new MediaDescribed(ID, 2, OTHER_WORDS))
                .when(new DescribeMedia(ID, 1, Pictures.DESCRIPTION))
                .expectNoEvents()
                .expectException(refusedAs(STALE_REVISION));
    }

    @Test
    void a_retired_asset_stays_as_it_was() {
        media.given(Pictures.stored(), new MediaRetired(ID, 1, "sai"))
                .when(new DescribeMedia(ID, 1, OTHER_WORDS))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_IS_RETIRED));
    }

    @Test
    void an_unknown_asset_is_not_found() {
        media.givenNoPriorActivity()
                .when(new DescribeMedia(ID, 1, OTHER_WORDS))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }
}
