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

    /** A family that only some processes know. */
    public sealed interface RiddleEvent {
        @Revision("1")
        record RiddlePosed(String text) implements RiddleEvent {}
    }

    public static CommitContext context(TenantId tenant, String command) {
        var actor = new Actor("subject-1", Actor.Kind.USER, "editor", "session-1");
        return new CommitContext(tenant, tenant, actor, "vì sao", command, "correlation-1", command);
    }

    static LedgerSettings settings(int batch) {
        var usual = LedgerSettings.DEFAULT;
        return new LedgerSettings(batch, usual.attempts(), usual.bellInterval(), usual.sweepInterval(), usual.claim());
    }

    public static List<DomainEventMessage<?>> events(TenantId tenant, String aggregate, long first, int count) {
        return events(context(tenant, UUID.randomUUID().toString()), aggregate, first, count);
    }

    static List<DomainEventMessage<?>> events(TenantId tenant, String aggregate, long first, int count, String text) {
        return events(context(tenant, UUID.randomUUID().toString()), aggregate, first, count, text);
    }

    public static List<DomainEventMessage<?>> events(CommitContext context, String aggregate, long first, int count) {
        return events(context, aggregate, first, count, "Đoạn ");
    }

    private static List<DomainEventMessage<?>> events(
            CommitContext context, String aggregate, long first, int count, String text) {
        var events = new ArrayList<DomainEventMessage<?>>();
        for (long sequence = first; sequence < first + count; sequence++) {
            var note = new NoteEvent.NoteTaken(aggregate, sequence, text + sequence);
            events.add(new GenericDomainEventMessage<>("Note", aggregate, sequence, note, context.toMetaData()));
        }
        return events;
    }

    public static DomainEventMessage<?> riddle(TenantId tenant, String aggregate) {
        var context = context(tenant, UUID.randomUUID().toString());
        var riddle = new RiddleEvent.RiddlePosed("Cái gì?");
        return new GenericDomainEventMessage<>("Riddle", aggregate, 0, riddle, context.toMetaData());
    }
}
