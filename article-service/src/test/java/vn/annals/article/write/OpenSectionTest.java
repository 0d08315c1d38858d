package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.SectionCommand.OpenSection;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;

class OpenSectionTest {

    final SectionId id = new SectionId("tin-tuc");
    final FixtureConfiguration<Section> section = new AggregateTestFixture<>(Section.class);
    final SeenArrangement arrangement = new SeenArrangement();

    @BeforeEach
    void know_the_arrangement() {
        section.registerInjectableResource(arrangement);
    }

    @Test
    void a_section_is_opened_once() {
        section.givenNoPriorActivity()
                .when(new OpenSection(id, "Tin tức", null, 1))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new SectionOpened(id, "Tin tức", 1, null));
    }

    @Test
    void its_address_is_never_given_to_another() {
        section.given(new SectionOpened(id, "Tin tức", 1, null))
                .when(new OpenSection(id, "Tin mới", null, 2))
                .expectNoEvents()
                .expectException(refusedAs(SectionRefusal.SECTION_EXISTS));
    }
}
