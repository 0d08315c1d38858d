package vn.annals.article.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.SectionCommand.ArrangeSection;
import vn.annals.contracts.article.SectionCommand.CloseSection;
import vn.annals.contracts.article.SectionCommand.OpenSection;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;

/**
 * One section of a tenant's site. Whether the tree stays a tree is decided where all of it is known. Each change is told
 * to the arrangement in the same commit.
 */
@Aggregate
class Section {

    @AggregateIdentifier
    private @Nullable SectionId id;

    private boolean open;
    private String name = "";
    private String slug = "";
    private @Nullable SectionId parent;
    private int position;

    protected Section() {
        // Axon rebuilds the section from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenSection command, Arranging arranging) {
        if (open) {
            throw SectionRefusal.SECTION_EXISTS.because("a section with this address exists");
        }
        apply(new SectionOpened(command.sectionId(), command.name(), command.position(), command.parent()));
        arranging.advance();
    }

    @CommandHandler
    void handle(ArrangeSection command, Arranging arranging) {
        mustBeOpen();
        arranging.demand(command.expected());
        var facts = newIn(command);
        if (!facts.isEmpty()) {
            facts.forEach(fact -> apply(fact));
            arranging.advance();
        }
    }

    private List<SectionEvent> newIn(ArrangeSection command) {
        var facts = new ArrayList<SectionEvent>();
        if (!command.name().equals(name)) {
            facts.add(new SectionRenamed(command.sectionId(), command.name()));
        }
        if (!command.slug().equals(slug)) {
            facts.add(new SectionReaddressed(command.sectionId(), command.slug()));
        }
        if (command.position() != position || !Objects.equals(command.parent(), parent)) {
            facts.add(new SectionMoved(command.sectionId(), command.parent(), command.position()));
        }
        return facts;
    }

    @CommandHandler
    void handle(CloseSection command, Arranging arranging) {
        mustBeOpen();
        arranging.demand(command.expected());
        apply(new SectionClosed(command.sectionId()));
        arranging.advance();
    }

    private void mustBeOpen() {
        if (!open) {
            throw SectionRefusal.SECTION_NOT_FOUND.because("there is no such section");
        }
    }

    @EventSourcingHandler
    void on(SectionEvent event) {
        id = event.sectionId();
        switch (event) {
            case SectionOpened opened -> {
                open = true;
                name = opened.name();
                // One that is opened again keeps the address it had last.
                slug = slug.isEmpty() ? opened.sectionId().value() : slug;
                parent = opened.parent();
                position = opened.position();
            }
            case SectionRenamed renamed -> name = renamed.name();
            case SectionReaddressed readdressed -> slug = readdressed.slug();
            case SectionMoved moved -> {
                parent = moved.parent();
                position = moved.position();
            }
            case SectionClosed _ -> open = false;
        }
    }
}
