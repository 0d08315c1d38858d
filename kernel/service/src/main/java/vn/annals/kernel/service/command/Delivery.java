package vn.annals.kernel.service.command;

import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import vn.annals.kernel.ledger.CommandAlreadyCommitted;
import vn.annals.kernel.ledger.CommitContext;

/** Sends a message, waits, and tells in our words what became of it. */
final class Delivery {

    private final CommandBus bus;

    Delivery(CommandBus bus) {
        this.bus = bus;
    }

    <R> Accepted<R> deliver(CommandMessage<?> message) {
        var answer = new FutureCallback<Object, R>();
        bus.dispatch(message.withMetaData(message.getMetaData()), answer);
        return outcome(answer.join());
    }

    private static <R> Accepted<R> outcome(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return new Accepted<>(result.getPayload(), commitOf(result));
        }
        if (result.exceptionResult() instanceof CommandAlreadyCommitted done) {
            return new Accepted<>(null, OptionalLong.of(done.commit()));
        }
        throw CommandFailures.thrown(result.exceptionResult());
    }

    private static OptionalLong commitOf(CommandResultMessage<?> result) {
        return result.getMetaData().get(CommitContext.COMMIT) instanceof Long number
                ? OptionalLong.of(number)
                : OptionalLong.empty();
    }
}
