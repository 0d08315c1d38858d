package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_IS_RETIRED;
import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;
import static vn.annals.media.write.Pictures.FILE;
import static vn.annals.media.write.Pictures.ID;
import static vn.annals.media.write.Pictures.OTHER_FILE;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.ReplaceMediaFile;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaRetired;

class ReplaceMediaFileTest {

    private final FixtureConfiguration<Media> media = new AggregateTestFixture<>(Media.class);

    @Test
    void an_asset_shows_another_file() {
        media.given(Pictures.stored())
                .when(new ReplaceMediaFile(ID, 1, OTHER_FILE, "rõ hơn"))
                .expectEvents(new MediaFileReplaced(ID, 2, OTHER_FILE, "rõ hơn"));
    }

    @Test
    void the_file_it_has_changes_nothing() {
        media.given(Pictures.stored())
                .when(new ReplaceMediaFile(ID, 1, FILE, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void it_may_go_back_to_a_file_it_had() {
        media.given(Pictures.stored(), new MediaFileReplaced(ID, 2, OTHER_FILE, null))
                .when(new ReplaceMediaFile(ID, 2, FILE, null))
                .expectEvents(new MediaFileReplaced(ID, 3, FILE, null));
    }

    @Test
    void whoever_saw_an_older_revision_is_told() {
        media.given(Pictures.stored(), new MediaFileReplaced(ID, 2, OTHER_FILE, null))
                .when(new ReplaceMediaFile(ID, 1, FILE, null))
                .expectNoEvents()
                .expectException(refusedAs(STALE_REVISION));
    }

    @Test
    void a_retired_asset_stays_as_it_was() {
        media.given(Pictures.stored(), new MediaRetired(ID, 1, "sai"))
                .when(new ReplaceMediaFile(ID, 1, OTHER_FILE, null))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_IS_RETIRED));
    }

    @Test
    void an_unknown_asset_is_not_found() {
        media.givenNoPriorActivity()
                .when(new ReplaceMediaFile(ID, 1, OTHER_FILE, null))
                .expectNoEvents()
                .expectException(refusedAs(MEDIA_NOT_FOUND));
    }
}
