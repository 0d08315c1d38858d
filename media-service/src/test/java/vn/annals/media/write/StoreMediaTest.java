package vn.annals.media.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_EXISTS;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.DESCRIPTION;
import static vn.annals.media.write.Pictures.FILE;
import static vn.annals.media.write.Pictures.ID;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.StoreMedia;

class StoreMediaTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void a_new_asset_is_stored() {
        media.givenNoPriorActivity()
                .when(new StoreMedia(ID, FILE, DESCRIPTION))
                .expectSuccessfulHandlerExecution()
                .expectEvents(Pictures.stored());
    }

    @Test
    void an_asset_is_stored_once() {
        media.given(Pictures.stored())
                .when(new StoreMedia(ID, FILE, DESCRIPTION))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_EXISTS));
    }

    @Test
    void its_name_in_the_ledger_is_apart_from_that_of_an_article_with_the_same_id() {
        media.givenNoPriorActivity().when(new StoreMedia(ID, FILE, DESCRIPTION)).expectSuccessfulHandlerExecution();
        assertThat(media.getEventStore().readEvents("media:" + ID.value()).asStream())
                .hasSize(1);
    }
}
