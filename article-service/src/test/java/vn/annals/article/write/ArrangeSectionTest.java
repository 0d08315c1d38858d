package vn.annals.article.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.SectionCommand.ArrangeSection;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;

class ArrangeSectionTest {

    final SectionId id = new SectionId("tin-tuc");
    final SectionId parent = new SectionId("thoi-su");
    final SectionOpened opened = new SectionOpened(id, "Tin tức", 1, null);
    final FixtureConfiguration<Section> section = new AggregateTestFixture<>(Section.class);
    final SeenArrangement arrangement = new SeenArrangement();

    @BeforeEach
    void know_the_arrangement() {
        section.registerInjectableResource(arrangement);
    }

    @Test
    void each_change_is_a_fact_of_its_own() {
        section.given(opened)
                .when(new ArrangeSection(id, null, "Tin mới", "tin-moi", parent, 3))
                .expectEvents(
                        new SectionRenamed(id, "Tin mới"),
                        new SectionReaddressed(id, "tin-moi"),
                        new SectionMoved(id, parent, 3));
        assertThat(arrangement.revision).isEqualTo(1);
    }

    @Test
    void what_was_decided_on_an_earlier_arrangement_is_refused() {
        arrangement.advance();

        section.given(opened)
                .when(new ArrangeSection(id, 0, "Tin tức", "tin-tuc", parent, 1))
                .expectNoEvents()
                .expectException(refusedAs(STALE_REVISION));
    }

    @Test
    void what_stays_as_it_is_is_no_fact() {
        section.given(opened)
                .when(new ArrangeSection(id, null, "Tin tức", "tin-tuc", null, 1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        assertThat(arrangement.revision).isZero();
    }

    @Test
    void a_section_moves_back_to_the_top() {
        section.given(opened, new SectionMoved(id, parent, 1))
                .when(new ArrangeSection(id, null, "Tin tức", "tin-tuc", null, 1))
                .expectEvents(new SectionMoved(id, null, 1));
    }

    @Test
    void its_newest_address_counts() {
        section.given(opened, new SectionReaddressed(id, "tin-moi"))
                .when(new ArrangeSection(id, null, "Tin tức", "tin-tuc", null, 1))
                .expectEvents(new SectionReaddressed(id, "tin-tuc"));
    }

    @Test
    void a_closed_section_is_not_arranged() {
        section.given(opened, new SectionClosed(id))
                .when(new ArrangeSection(id, null, "Tin mới", "tin-tuc", null, 1))
                .expectNoEvents()
                .expectException(refusedAs(SectionRefusal.SECTION_NOT_FOUND));
    }
}
