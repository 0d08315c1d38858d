package vn.annals.kernel.service.command;

import com.mongodb.MongoException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.refusal.EdgeRefusal;

/** What the command bus throws, in terms of refusals. What stays is a fault of ours. */
public final class CommandFailures {

    private CommandFailures() {}

    public static RuntimeException thrown(Throwable failure) {
        return switch (failure) {
            case AggregateNotFoundException _ -> EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
            case ConcurrencyException _, AggregateStreamCreationException _ ->
                EdgeRefusal.CONCURRENT_CHANGE.because("someone else changed this at the same moment; try again");
            case NoHandlerForCommandException _, ShutdownInProgressException _ ->
                EdgeRefusal.SERVICE_UNAVAILABLE.because("the service that does this cannot be reached");
            case NotCanonical unwritable ->
                EdgeRefusal.INVALID_REQUEST.because("the ledger cannot hold this: " + unwritable.getMessage());
            case MongoException _ -> EdgeRefusal.SERVICE_UNAVAILABLE.because("the database cannot be reached");
            case CommandDispatchException wrapped when wrapped.getCause() != null -> thrown(wrapped.getCause());
            case CommandExecutionException wrapped when wrapped.getCause() != null -> thrown(wrapped.getCause());
            case RuntimeException other -> other;
            case Error fatal -> throw fatal;
            default -> new IllegalStateException("a command failed", failure);
        };
    }

    static boolean lostARace(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }
}
