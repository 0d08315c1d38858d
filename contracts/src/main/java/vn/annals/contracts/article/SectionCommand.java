package vn.annals.contracts.article;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a section of a tenant's site. A null {@code expected} means that any arrangement will do. */
public sealed interface SectionCommand {

    SectionId sectionId();

    record OpenSection(
            @TargetAggregateIdentifier SectionId sectionId,
            String name,
            @Nullable SectionId parent,
            int position) implements SectionCommand {}

    /** What the section is to be like from now on: its name, its address, and its place in the tree. */
    record ArrangeSection(
            @TargetAggregateIdentifier SectionId sectionId,
            @Nullable Integer expected,
            String name,
            String slug,
            @Nullable SectionId parent,
            int position)
            implements SectionCommand {}

    record CloseSection(
            @TargetAggregateIdentifier SectionId sectionId,
            @Nullable Integer expected) implements SectionCommand {}
}
