package vn.annals.article.read.sections;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.contracts.article.ArrangementEvent;
import vn.annals.contracts.article.ArrangementEvent.SectionsArranged;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;

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
                put(
                        opened,
                        new RowChange()
                                .set("name", opened.name())
                                .set("parent", word(opened.parent()))
                                .set("position", opened.position())
                                .set("closed", false));
            case SectionRenamed renamed -> put(renamed, new RowChange().set("name", renamed.name()));
            case SectionReaddressed readdressed ->
                put(readdressed, new RowChange().set("slug", readdressed.slug()).add("slugs", readdressed.slug()));
            case SectionMoved moved ->
                put(moved, new RowChange().set("parent", word(moved.parent())).set("position", moved.position()));
            case SectionClosed closed -> put(closed, new RowChange().set("closed", true));
        }
    }

    @EventHandler
    void on(ArrangementEvent event) {
        switch (event) {
            case SectionsArranged arranged -> sections.arranged(arranged.revision());
        }
    }

    private void put(SectionEvent event, RowChange change) {
        sections.put(event.sectionId(), change);
    }

    private static @Nullable String word(@Nullable SectionId section) {
        return section == null ? null : section.value();
    }
}
