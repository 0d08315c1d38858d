package vn.annals.kernel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Revision;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

/** Events as a service would hand them over. */
public final class Commits {

    private Commits() {}

    public sealed interface NoteEvent {
        @Revision("1")
        record NoteTaken(String id, long number, String text) implements NoteEvent {}
    }

    public static CommitContext context(TenantId tenant, String command) {
        var actor = new Actor("subject-1", Actor.Kind.USER, "editor", "session-1");
        return new CommitContext(tenant, tenant, actor, "vì sao", command, "correlation-1", command);
    }

    public static List<DomainEventMessage<?>> events(TenantId tenant, String aggregate, long first, int count) {
        return events(context(tenant, UUID.randomUUID().toString()), aggregate, first, count);
    }

    public static List<DomainEventMessage<?>> events(CommitContext context, String aggregate, long first, int count) {
        var events = new ArrayList<DomainEventMessage<?>>();
        for (long sequence = first; sequence < first + count; sequence++) {
            var note = new NoteEvent.NoteTaken(aggregate, sequence, "Đoạn " + sequence);
            events.add(new GenericDomainEventMessage<>("Note", aggregate, sequence, note, context.toMetaData()));
        }
        return events;
    }
}
