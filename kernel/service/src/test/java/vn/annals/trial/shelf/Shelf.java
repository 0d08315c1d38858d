package vn.annals.trial.shelf;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.annals.contracts.trial.NoteCommand.ShelveNote;
import vn.annals.contracts.trial.NoteEvent.NoteShelved;
import vn.annals.contracts.trial.NoteId;
import vn.annals.contracts.trial.NoteRefusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.tenancy.CurrentTenant;

@Aggregate
class Shelf {

    @AggregateIdentifier
    private String shelf;

    private final Set<NoteId> notes = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(ShelveNote command, @MetaDataValue("actor") String actor) {
        if (command.shelf().equals("closed")) {
            throw NoteRefusal.SHELF_CLOSED
                    .because("this shelf is closed")
                    .at(List.of(new FieldFault("/shelf", "closed")))
                    .with("until", "tomorrow");
        }
        if (!notes.contains(command.noteId())) {
            apply(new NoteShelved(command.shelf(), command.noteId()));
        }
        return actor + " in " + CurrentTenant.get();
    }

    @EventSourcingHandler
    void on(NoteShelved event) {
        shelf = event.shelf();
        notes.add(event.noteId());
    }
}
