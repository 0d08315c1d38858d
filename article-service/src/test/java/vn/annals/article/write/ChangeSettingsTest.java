package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.article.SiteCommand.ChangeSettings;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.kernel.refusal.EdgeRefusal;

class ChangeSettingsTest {

    final SiteId id = SiteId.OF_THE_TENANT;
    final SiteSettings first = settings("Bắc Giang");
    final SiteSettings second = settings("Tỉnh ủy Bắc Giang");
    final FixtureConfiguration<Site> site = new AggregateTestFixture<>(Site.class);

    @Test
    void the_first_settings_are_revision_one() {
        site.givenNoPriorActivity()
                .when(new ChangeSettings(id, null, first))
                .expectEvents(new SettingsChanged(id, 1, first));
    }

    @Test
    void what_stays_as_it_came_is_no_change() {
        site.givenNoPriorActivity()
                .when(new ChangeSettings(id, 0, SiteSettings.FIRST))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void each_change_is_a_revision() {
        site.given(new SettingsChanged(id, 1, first))
                .when(new ChangeSettings(id, 1, second))
                .expectEvents(new SettingsChanged(id, 2, second));
    }

    @Test
    void the_same_settings_again_change_nothing() {
        site.given(new SettingsChanged(id, 1, first))
                .when(new ChangeSettings(id, 1, first))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whoever_has_not_seen_the_newest_is_told() {
        site.given(new SettingsChanged(id, 1, first), new SettingsChanged(id, 2, second))
                .when(new ChangeSettings(id, 1, first))
                .expectNoEvents()
                .expectException(refusedAs(EdgeRefusal.STALE_REVISION));
    }

    private static SiteSettings settings(String name) {
        return JsonMapper.shared()
                .readValue("{\"name\":\"" + name + "\",\"fourEyes\":true,\"pastIsPublic\":false}", SiteSettings.class);
    }
}
