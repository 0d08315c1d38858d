package vn.annals.article.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import vn.annals.contracts.article.ArrangementEvent;
import vn.annals.contracts.article.ArrangementEvent.SectionsArranged;
import vn.annals.kernel.refusal.EdgeRefusal;

/** How often the sections of a site have changed: of two who move sections at once, one finds that the other was faster. */
@AggregateRoot
class Arrangement {

    /** A tenant has one. */
    static final String ID = "arrangement";

    /** In memory, in bytes. */
    static final int SIZE = 100;

    @AggregateIdentifier
    private String id = ID;

    private int revision;

    protected Arrangement() {
        // Axon rebuilds the arrangement from its events.
    }

    void demand(int expected) {
        if (expected != revision) {
            throw EdgeRefusal.STALE_REVISION
                    .because("sections have been changed since that revision")
                    .with("currentRevision", revision);
        }
    }

    void advance() {
        apply(new SectionsArranged(revision + 1));
    }

    @EventSourcingHandler
    void on(ArrangementEvent event) {
        id = ID;
        switch (event) {
            case SectionsArranged(var arranged) -> revision = arranged;
        }
    }
}
