package vn.annals.kernel.service.command;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.problem.Trace;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Puts around a command who asks, in which tenant, why, and an id that makes its repeat harmless. */
final class Envelopes {

    private final RoutingStrategy targets = AnnotationRoutingStrategy.defaultStrategy();
    private final Actor system;

    Envelopes(String service) {
        system = Actor.system(service);
    }

    CommandMessage<?> asked(Object command, @Nullable String reason) {
        return message(command, context(command, reason));
    }

    CommitContext context(Object asked, @Nullable String reason) {
        var tenant = CurrentTenant.get();
        var actor = Caller.current().actor();
        var id = repeatable(asked.getClass()).orElseGet(UUID::randomUUID);
        var correlation =
                Trace.find().map(Trace::asUuid).orElseGet(UUID::randomUUID).toString();
        return new CommitContext(tenant, tenant, actor, reason, id.toString(), correlation, correlation);
    }

    /** The id of such a command of a request that its sender may repeat. */
    Optional<UUID> repeatable(Class<?> asked) {
        return RequestId.given().map(request -> NameUuid.of(request.toString(), asked.getSimpleName()));
    }

    CommandMessage<?> caused(Object command, EventMessage<?> because) {
        var from = CommitContext.from(because.getMetaData());
        var tenant = CurrentTenant.get();
        var id = NameUuid.of(because.getIdentifier(), command.getClass().getSimpleName(), target(command));
        return message(
                command,
                new CommitContext(tenant, tenant, system, null, id.toString(), from.correlation(), from.command()));
    }

    /** What follows from something that stands in no ledger; {@code name} tells it from all else. */
    CommandMessage<?> found(Object command, String name) {
        return message(command, learnt(name + "/" + command.getClass().getSimpleName() + "/" + target(command)));
    }

    /** What the caller looks at; {@code name} tells it from all else. */
    CommitContext looked(String name) {
        var tenant = CurrentTenant.get();
        var id = NameUuid.of("looked", name).toString();
        var correlation = Trace.find().map(Trace::asUuid).map(UUID::toString).orElse(id);
        return new CommitContext(tenant, tenant, Caller.current().actor(), null, id, correlation, correlation);
    }

    CommitContext learnt(String name) {
        var tenant = CurrentTenant.get();
        var id = NameUuid.of("learnt", name).toString();
        return new CommitContext(tenant, tenant, system, null, id, id, id);
    }

    // Two commands of one event or request differ in what they are about, if in nothing else.
    private String target(Object command) {
        return targets.getRoutingKey(GenericCommandMessage.asCommandMessage(command));
    }

    private static CommandMessage<?> message(Object command, CommitContext context) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(context.command(), command, context.toMetaData()),
                command.getClass().getName());
    }
}
