package vn.annals.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

/** An event of the size of a short news item. */
sealed interface ManuscriptEvent {

    @Revision("1")
    record ManuscriptRevised(String id, String text) implements ManuscriptEvent {}

    String TEXT = "Sáng nay, hội nghị đã khai mạc tại trung tâm thành phố. ".repeat(20);

    static List<DomainEventMessage<?>> commit(TenantId tenant, String aggregate, long first, int count) {
        var context = context(tenant);
        var events = new ArrayList<DomainEventMessage<?>>();
        for (long sequence = first; sequence < first + count; sequence++) {
            events.add(new GenericDomainEventMessage<>(
                    "Manuscript", aggregate, sequence, new ManuscriptRevised(aggregate, TEXT), context));
        }
        return events;
    }

    static MetaData context(TenantId tenant) {
        var actor = new Actor("subject-1", Actor.Kind.USER, "editor", "session-1");
        var command = UUID.randomUUID().toString();
        return new CommitContext(tenant, tenant, actor, null, command, command, command).toMetaData();
    }
}
