package vn.annals.contracts.article;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be asked of a section of a tenant's site. */
public sealed interface SectionCommand {

    SectionId sectionId();

    record OpenSection(@TargetAggregateIdentifier SectionId sectionId, String name, int position)
            implements SectionCommand {}
}
