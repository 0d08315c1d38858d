package vn.annals.contracts.trial;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface NoteCommand {

    record WriteNote(@TargetAggregateIdentifier NoteId noteId, String text) implements NoteCommand {}

    record AmendNote(@TargetAggregateIdentifier NoteId noteId, int expectedRevision, String text)
            implements NoteCommand {}

    /** Does nothing when the note says so already. */
    record SayNote(@TargetAggregateIdentifier NoteId noteId, String text) implements NoteCommand {}

    record ShelveNote(@TargetAggregateIdentifier String shelf, NoteId noteId) implements NoteCommand {}
}
