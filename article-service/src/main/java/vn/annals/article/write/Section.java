package vn.annals.article.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.SectionCommand.OpenSection;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;

/** One section of a tenant's site. */
@Aggregate
class Section {

    @AggregateIdentifier
    private @Nullable SectionId id;

    protected Section() {
        // Axon rebuilds the section from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenSection command) {
        if (id != null) {
            throw SectionRefusal.SECTION_EXISTS.because("a section with this address exists");
        }
        apply(new SectionOpened(command.sectionId(), command.name(), command.position()));
    }

    @EventSourcingHandler
    void on(SectionEvent event) {
        id = event.sectionId();
    }
}
