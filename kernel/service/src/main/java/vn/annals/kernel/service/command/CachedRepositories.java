package vn.annals.kernel.service.command;

import java.util.function.ToIntFunction;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;

/** Makes repositories of aggregates that grow long. Short ones are read from the ledger each time. */
public final class CachedRepositories {

    private final EventStore store;
    private final ParameterResolverFactory parameters;
    private final HandlerDefinition handlers;
    private final TenantLedgers ledgers;
    private final AggregateCache cache;

    CachedRepositories(
            EventStore store,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            TenantLedgers ledgers,
            AggregateCache cache) {
        this.store = store;
        this.parameters = parameters;
        this.handlers = handlers;
        this.ledgers = ledgers;
        this.cache = cache;
    }

    /** {@code size} guesses how many bytes one aggregate holds. */
    public <T> Repository<T> of(Class<T> type, ToIntFunction<T> size) {
        var builder = EventSourcingRepository.builder(type)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers);
        return new CachedRepository<>(builder, type, size, store, ledgers, cache);
    }
}
