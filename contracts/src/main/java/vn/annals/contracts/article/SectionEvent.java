package vn.annals.contracts.article;

import org.axonframework.serialization.Revision;

/** Everything that can have happened to a section of a tenant's site. */
public sealed interface SectionEvent {

    SectionId sectionId();

    /** {@code position} orders sections in menus, smallest first. */
    @Revision("1")
    record SectionOpened(SectionId sectionId, String name, int position) implements SectionEvent {}
}
