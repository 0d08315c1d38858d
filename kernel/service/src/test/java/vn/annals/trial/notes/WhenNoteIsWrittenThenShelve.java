package vn.annals.trial.notes;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.annals.contracts.trial.NoteCommand.ShelveNote;
import vn.annals.contracts.trial.NoteEvent.NoteWritten;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.command.Automation;

@Component
@Automation
@ProcessingGroup("shelving")
class WhenNoteIsWrittenThenShelve {

    private final AutomaticCommands commands;

    WhenNoteIsWrittenThenShelve(AutomaticCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(NoteWritten event, EventMessage<?> message) {
        if (event.text().startsWith("shelve")) {
            commands.send(new ShelveNote("shelf", event.noteId()), message);
        }
    }
}
