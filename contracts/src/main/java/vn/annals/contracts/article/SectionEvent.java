package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a section of a tenant's site. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface SectionEvent {

    SectionId sectionId();

    /**
     * {@code position} orders sections with the same parent, smallest first; without a {@code parent} a section stands at
     * the top. A section that was closed may be opened again.
     */
    @Revision("1")
    record SectionOpened(
            SectionId sectionId,
            String name,
            int position,
            @Nullable SectionId parent) implements SectionEvent {}

    @Revision("1")
    record SectionRenamed(SectionId sectionId, String name) implements SectionEvent {}

    /** The section and what is filed under it have a new address; whoever asks for the old one is led to it. */
    @Revision("1")
    record SectionReaddressed(SectionId sectionId, String slug) implements SectionEvent {}

    @Revision("1")
    record SectionMoved(SectionId sectionId, @Nullable SectionId parent, int position) implements SectionEvent {}

    /** The section is in no menu any more; articles that were filed under it stay where they are. */
    @Revision("1")
    record SectionClosed(SectionId sectionId) implements SectionEvent {}
}
