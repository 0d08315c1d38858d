package vn.annals.kernel.service.command;

import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.callbacks.LoggingCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Handles the commands of this process, each wholly inside its tenant. Axon's bus writes the commit after the last
 * interceptor has returned, so the tenant is bound around the whole of it.
 */
final class TenantCommandBus implements CommandBus {

    private static final int ATTEMPTS = 4;

    private final CommandBus bus;
    private final TenantLedgers ledgers;
    private final AggregateCache cache;

    TenantCommandBus(CommandBus bus, TenantLedgers ledgers, AggregateCache cache) {
        this.bus = bus;
        this.ledgers = ledgers;
        this.cache = cache;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, LoggingCallback.INSTANCE);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        var tenant = CommitContext.from(command.getMetaData()).tenant();
        callback.onResult(
                command,
                CurrentTenant.<CommandResultMessage<? extends R>, RuntimeException>callAs(
                        tenant, () -> settled(tenant, command)));
    }

    private <C, R> CommandResultMessage<? extends R> settled(TenantId tenant, CommandMessage<C> command) {
        CommandResultMessage<? extends R> result = handled(command);
        // Whoever loses a race, or had not seen its end, decides again on what the winner wrote.
        for (int attempt = 1; attempt < ATTEMPTS && lostARace(result); attempt++) {
            result = handled(command);
        }
        return result.isExceptional()
                ? repeated(result, tenant, command)
                : withCommit(result, commitOf(tenant, command));
    }

    // A repeat of what is done meets its own effect, and would be refused because of it.
    private <R> CommandResultMessage<? extends R> repeated(
            CommandResultMessage<? extends R> result, TenantId tenant, CommandMessage<?> command) {
        if (!(result.exceptionResult() instanceof Refusal)) {
            return result;
        }
        var done = commitOf(tenant, command);
        return done.isEmpty() ? result : withCommit(GenericCommandResultMessage.<R>asCommandResultMessage(null), done);
    }

    private <C, R> CommandResultMessage<? extends R> handled(CommandMessage<C> command) {
        var reads = new CachedReads();
        var answer = new FutureCallback<C, R>();
        CommandResultMessage<? extends R> result = reads.during(() -> {
            bus.dispatch(command, answer);
            return answer.join();
        });
        return result.isExceptional() && result.exceptionResult() instanceof Refusal && foundOld(reads)
                ? GenericCommandResultMessage.<R>asCommandResultMessage(
                        new ConcurrencyException("refused by an aggregate that another process had changed"))
                : result;
    }

    private boolean foundOld(CachedReads reads) {
        var old = reads.all().stream()
                .filter(read -> CachedRepository.isOld(read, ledgers))
                .toList();
        old.forEach(read -> cache.forget(read.key()));
        return !old.isEmpty();
    }

    private OptionalLong commitOf(TenantId tenant, CommandMessage<?> command) {
        return ledgers.ledger(tenant).commitOf(command.getIdentifier());
    }

    private static boolean lostARace(CommandResultMessage<?> result) {
        return result.isExceptional() && CommandFailures.lostARace(result.exceptionResult());
    }

    private static <R> CommandResultMessage<R> withCommit(CommandResultMessage<R> result, OptionalLong commit) {
        return commit.isEmpty() ? result : result.andMetaData(Map.of(CommitContext.COMMIT, commit.getAsLong()));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return bus.subscribe(commandName, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerHandlerInterceptor(interceptor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerDispatchInterceptor(interceptor);
    }
}
