package vn.annals.crash.child;

import com.mongodb.MongoException;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.Order;
import vn.annals.kernel.ledger.CommandAlreadyCommitted;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

/** Does what a command handler and its endpoint do: load the version, append, and tell what became of it. */
final class Clerk {

    private static final Actor ACTOR = new Actor("subject-1", Actor.Kind.USER, "editor", "session-1");

    private final TenantId tenant;
    private final MongoLedger ledger;

    Clerk(TenantId tenant, MongoLedger ledger) {
        this.tenant = tenant;
        this.ledger = ledger;
    }

    Answer carryOut(Order order) {
        try {
            ledger.appendEvents(events(order));
            return Answer.done(order.op(), ledger.commitOf(order.command()).orElseThrow());
        } catch (CommandAlreadyCommitted before) {
            return Answer.doneBefore(order.op(), before.commit());
        } catch (ConcurrencyException | AggregateStreamCreationException _) {
            return Answer.refused(order.op(), Answer.CONFLICT);
        } catch (MongoException away) {
            return Answer.unknown(order.op(), away.toString());
        } catch (RuntimeException unexpected) {
            return Answer.refused(order.op(), unexpected.toString());
        }
    }

    private List<DomainEventMessage<?>> events(Order order) {
        var first = order.version() == Order.NEXT
                ? ledger.lastSequenceNumberFor(order.aggregate()).orElse(-1L) + 1
                : order.version();
        var context = new CommitContext(tenant, tenant, ACTOR, null, order.command(), order.command(), order.command());
        return IntStream.range(0, order.events())
                .<DomainEventMessage<?>>mapToObj(part -> new GenericDomainEventMessage<>(
                        "Page",
                        order.aggregate(),
                        first + part,
                        order.content().event(order.command(), part, order.events()),
                        context.toMetaData()))
                .toList();
    }
}
