package vn.annals.trial.notes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.annals.contracts.trial.NoteCommand.AmendNote;
import vn.annals.contracts.trial.NoteCommand.ShelveNote;
import vn.annals.contracts.trial.NoteCommand.WriteNote;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.read.ReadBarrier;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.Role;

@RestController
class NotesEndpoint {

    private final Commands commands;
    private final NotesProjection notes;
    private final ReadBarrier barrier;

    NotesEndpoint(Commands commands, NotesProjection notes, ReadBarrier barrier) {
        this.commands = commands;
        this.notes = notes;
        this.barrier = barrier;
    }

    record Writing(
            NoteId id,
            String text,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
            Object aside) {
        Writing {
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException("a note says something");
            }
        }
    }

    @PostMapping("/api/v1/tenants/{tenant}/notes")
    @AllowedRoles({Role.AUTHOR, Role.EDITOR, Role.APPROVER})
    ResponseEntity<?> write(@PathVariable String tenant, @RequestBody Writing writing) {
        Accepted<NoteId> accepted = commands.send(new WriteNote(writing.id(), writing.text()), "because");
        var address = URI.create("/api/v1/tenants/" + tenant + "/notes/" + writing.id());
        return Answers.created(accepted, address, 1, Map.of("id", writing.id(), "text", writing.text()));
    }

    @PostMapping("/api/v1/tenants/{tenant}/notes/shown")
    @AllowedRoles(Role.AUTHOR)
    ResponseEntity<NotesProjection.Row> writeAndShow(@PathVariable String tenant, @RequestBody Writing writing) {
        Accepted<NoteId> accepted = commands.send(new WriteNote(writing.id(), writing.text()));
        var address = URI.create("/api/v1/tenants/" + tenant + "/notes/" + writing.id());
        return Answers.shown(accepted, address, 1, () -> {
            accepted.commit().ifPresent(commit -> barrier.await("notes", commit));
            return Answers.created(accepted, address, 1, read(writing.id()));
        });
    }

    @PutMapping("/api/v1/tenants/{tenant}/notes/{id}")
    @AllowedRoles({Role.AUTHOR, Role.EDITOR, Role.APPROVER})
    ResponseEntity<?> amend(@PathVariable NoteId id, @RequestBody Writing writing, ExpectedRevision expected) {
        Accepted<Integer> accepted = commands.send(new AmendNote(id, expected.required(), writing.text()));
        return Answers.ok(accepted, accepted.result(), writing);
    }

    @PostMapping("/api/v1/tenants/{tenant}/notes/{id}/shelve")
    @AllowedRoles(Role.APPROVER)
    ResponseEntity<?> shelve(@PathVariable NoteId id, @RequestParam String shelf) {
        Accepted<?> accepted = commands.send(new ShelveNote(shelf, id));
        return Answers.ok(accepted, Map.of("result", String.valueOf(accepted.result())));
    }

    @GetMapping("/api/v1/tenants/{tenant}/notes/{id}")
    @Reads("notes")
    @AllowedRoles({Role.AUTHOR, Role.EDITOR, Role.APPROVER, Role.PLATFORM_AUDITOR})
    NotesProjection.Row read(@PathVariable NoteId id) {
        return notes.find(id)
                .filter(row -> row.tenant().equals(CurrentTenant.get().value()))
                .orElseThrow(() -> EdgeRefusal.NOT_FOUND.because("no such note"));
    }

    @GetMapping("/api/v1/tenants/{tenant}/me")
    @Reads({})
    @AllowedRoles({Role.AUTHOR, Role.EDITOR, Role.APPROVER, Role.INTEGRATOR, Role.PLATFORM_AUDITOR})
    Map<String, Object> me() {
        var caller = Caller.current();
        return Map.of(
                "tenant", CurrentTenant.get().value(),
                "id", caller.actor().id(),
                "kind", caller.actor().kind().word(),
                "role", caller.actor().role(),
                "name", caller.name(),
                "tenants", caller.tenants());
    }

    @GetMapping("/api/v1/tenants")
    @Reads({})
    @AllowedRoles(
            value = {Role.AUTHOR, Role.PLATFORM_ADMIN},
            platform = true)
    Map<String, Object> everywhere() {
        return Map.of(
                "tenant",
                CurrentTenant.get().value(),
                "tenants",
                Caller.current().tenants());
    }

    @PostMapping("/api/v1/tenants/{tenant}/suspend")
    @AllowedRoles(value = Role.PLATFORM_ADMIN, platform = true)
    Map<String, Object> suspend() {
        return Map.of("tenant", CurrentTenant.get().value());
    }

    @PostMapping("/api/v1/tenants/{tenant}/files")
    @AllowedRoles(Role.AUTHOR)
    Map<String, Object> upload(@RequestParam MultipartFile file) {
        return Map.of("size", file.getSize());
    }

    @GetMapping("/s/{tenant}/")
    @Reads({})
    @PublicAccess
    Map<String, Object> home() {
        return Map.of(
                "tenant", CurrentTenant.get().value(), "known", Caller.find().isPresent());
    }

    @GetMapping("/s/{tenant}/numbers/{number}")
    @Reads({})
    @PublicAccess
    Map<String, Object> number(
            @PathVariable int number, @RequestParam(defaultValue = "1") int page, @RequestParam UUID id) {
        return Map.of("number", number, "page", page, "id", id);
    }
}
