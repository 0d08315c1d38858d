package vn.annals.kernel.service.transport;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.callbacks.LoggingCallback;
import org.axonframework.commandhandling.distributed.CommandBusConnector;
import org.axonframework.commandhandling.distributed.Member;
import org.axonframework.common.Registration;
import org.axonframework.lifecycle.ShutdownLatch;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.refusal.EdgeRefusal;

/** Hands a command to the bus of this process or, over HTTP, to that of another, and waits for what becomes of it. */
final class HttpConnector implements CommandBusConnector {

    private static final Logger LOG = LoggerFactory.getLogger(HttpConnector.class);

    private final CommandBus local;
    private final HandledCommands handled;
    private final Peers peers;
    private final Guards guards;
    private final JsonMapper json;
    private final ShutdownLatch latch = new ShutdownLatch();

    HttpConnector(CommandBus local, HandledCommands handled, Peers peers, Guards guards, JsonMapper json) {
        this.local = local;
        this.handled = handled;
        this.peers = peers;
        this.guards = guards;
        this.json = json;
        latch.initialize();
    }

    @Override
    public <C> void send(Member destination, CommandMessage<? extends C> command) {
        send(destination, command, LoggingCallback.INSTANCE);
    }

    @Override
    public <C, R> void send(Member destination, CommandMessage<C> command, CommandCallback<? super C, R> callback) {
        var activity = latch.registerActivity();
        try {
            if (destination.local()) {
                local.dispatch(command, callback);
            } else {
                callback.onResult(command, answered(destination, command));
            }
        } finally {
            activity.end();
        }
    }

    @SuppressWarnings("unchecked")
    private <R> CommandResultMessage<R> answered(Member destination, CommandMessage<?> command) {
        var peer = destination.getConnectionEndpoint(URI.class).orElseThrow();
        var name = ContractNames.of(command.getPayloadType()).orElseThrow();
        var letter = CommandLetter.of(command, name, json);
        var trace =
                String.valueOf(letter.context().get(CommitContext.CORRELATION)).replace("-", "");
        try {
            var reply = guards.guarded(peer, () -> peers.send(peer, letter, trace));
            return (CommandResultMessage<R>) reply.opened(json);
        } catch (CallNotPermittedException | BulkheadFullException busy) {
            LOG.debug("{} is not asked: {}", peer, busy.getMessage());
        } catch (Exception failure) {
            LOG.warn("{} could not be sent to {}: {}", name, peer, failure.toString());
            destination.suspect();
        }
        return GenericCommandResultMessage.asCommandResultMessage(
                EdgeRefusal.SERVICE_UNAVAILABLE.because("the service that does this cannot be reached"));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        handled.add(commandName);
        var subscription = local.subscribe(commandName, handler);
        return () -> {
            handled.remove(commandName);
            return subscription.cancel();
        };
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return local.registerHandlerInterceptor(interceptor);
    }

    @Override
    public Optional<CommandBus> localSegment() {
        return Optional.of(local);
    }

    @Override
    public CompletableFuture<Void> initiateShutdown() {
        return latch.initiateShutdown();
    }
}
