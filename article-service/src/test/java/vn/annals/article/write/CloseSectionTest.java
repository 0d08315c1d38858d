package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.SectionCommand.CloseSection;
import vn.annals.contracts.article.SectionCommand.OpenSection;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;

class CloseSectionTest {

    final SectionId id = new SectionId("tin-tuc");
    final SectionOpened opened = new SectionOpened(id, "Tin tức", 1, null);
    final FixtureConfiguration<Section> section = new AggregateTestFixture<>(Section.class);
    final SeenArrangement arrangement = new SeenArrangement();

    @BeforeEach
    void know_the_arrangement() {
        section.registerInjectableResource(arrangement);
    }

    @Test
    void an_open_section_is_closed() {
        section.given(opened).when(new CloseSection(id, null)).expectEvents(new SectionClosed(id));
    }

    @Test
    void a_closed_section_is_not_there_to_be_closed() {
        section.given(opened, new SectionClosed(id))
                .when(new CloseSection(id, null))
                .expectNoEvents()
                .expectException(refusedAs(SectionRefusal.SECTION_NOT_FOUND));
    }

    @Test
    void a_closed_section_can_be_opened_again() {
        section.given(opened, new SectionClosed(id))
                .when(new OpenSection(id, "Tin tức", null, 4))
                .expectEvents(new SectionOpened(id, "Tin tức", 4, null));
    }
}
