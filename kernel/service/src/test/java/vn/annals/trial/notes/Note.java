package vn.annals.trial.notes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.annals.contracts.trial.NoteCommand.AmendNote;
import vn.annals.contracts.trial.NoteCommand.SayNote;
import vn.annals.contracts.trial.NoteCommand.WriteNote;
import vn.annals.contracts.trial.NoteEvent;
import vn.annals.contracts.trial.NoteEvent.NoteAmended;
import vn.annals.contracts.trial.NoteEvent.NoteShelved;
import vn.annals.contracts.trial.NoteEvent.NoteWritten;
import vn.annals.contracts.trial.NoteId;
import vn.annals.contracts.trial.NoteRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;

@Aggregate(repository = "noteRepository")
class Note {

    @AggregateIdentifier
    private NoteId id;

    private int revision;
    private String text = "";

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    NoteId handle(WriteNote command) {
        if (revision > 0) {
            throw NoteRefusal.NOTE_EXISTS
                    .because("this note was written before")
                    .with("currentRevision", revision);
        }
        if (command.text().equals("bug")) {
            throw new IllegalStateException("a secret of the inside");
        }
        if (command.text().equals("somebody else's")) {
            throw EdgeRefusal.NOT_PERMITTED.because("this is for somebody else to write");
        }
        apply(new NoteWritten(command.noteId(), command.text()));
        return command.noteId();
    }

    @CommandHandler
    int handle(AmendNote command) {
        if (command.expectedRevision() != revision) {
            throw EdgeRefusal.STALE_REVISION.because("amended meanwhile").with("currentRevision", revision);
        }
        var next = revision + 1;
        apply(new NoteAmended(id, next, command.text()));
        return next;
    }

    @CommandHandler
    void handle(SayNote command) {
        if (!command.text().equals(text)) {
            apply(new NoteAmended(id, revision + 1, command.text()));
        }
    }

    @EventSourcingHandler
    void on(NoteEvent event) {
        switch (event) {
            case NoteWritten written -> {
                id = written.noteId();
                revision = 1;
                text = written.text();
            }
            case NoteAmended amended -> {
                revision = amended.revision();
                text = amended.text();
            }
            case NoteShelved _ -> {}
        }
    }
}
