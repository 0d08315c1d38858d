package vn.annals.contracts.trial;

import org.axonframework.serialization.Revision;

public sealed interface NoteEvent {

    @Revision("1")
    record NoteWritten(NoteId noteId, String text) implements NoteEvent {}

    @Revision("1")
    record NoteAmended(NoteId noteId, int revision, String text) implements NoteEvent {}

    @Revision("1")
    record NoteShelved(String shelf, NoteId noteId) implements NoteEvent {}
}
