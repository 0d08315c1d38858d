package vn.annals.article.read.sections;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionOpened;

/** Keeps the sections of a tenant's site. */
@Component
@ProcessingGroup(SectionsProjection.SLICE)
class SectionsProjection {

    static final String SLICE = "sections";

    private final SectionsStore sections;

    SectionsProjection(SectionsStore sections) {
        this.sections = sections;
    }

    @EventHandler
    void on(SectionEvent event) {
        switch (event) {
            case SectionOpened opened ->
                sections.put(
                        opened.sectionId(),
                        new RowChange().set("name", opened.name()).set("position", opened.position()));
        }
    }
}
