package vn.annals.kernel.service.command;

import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.AggregateCache.Kept;
import vn.annals.kernel.service.command.CachedReads.CachedRead;

/**
 * Loads an aggregate from the cache first. Axon's own caching repository knows no tenant, forgets at each refusal, and
 * would let an aggregate that is behind refuse, or do nothing, without anybody noticing.
 */
public final class CachedRepository<T> extends EventSourcingRepository<T> {

    private final Class<T> type;
    private final ToIntFunction<T> size;
    private final EventStore store;
    private final TenantLedgers ledgers;
    private final AggregateCache cache;

    CachedRepository(
            Builder<T> builder,
            Class<T> type,
            ToIntFunction<T> size,
            EventStore store,
            TenantLedgers ledgers,
            AggregateCache cache) {
        super(builder);
        this.type = type;
        this.size = size;
        this.store = store;
        this.ledgers = ledgers;
        this.cache = cache;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        var key = AggregateCache.Key.here(type, id);
        var kept = cache.take(key).orElse(null);
        if (kept == null) {
            var loaded = super.doLoadWithLock(id, expectedVersion);
            keepAfterwards(key, loaded);
            return loaded;
        }
        var aggregate = EventSourcedAggregate.reconstruct(
                type.cast(kept.root()),
                aggregateModel(),
                kept.version(),
                false,
                store,
                NoSnapshotTriggerDefinition.TRIGGER);
        var read = new CachedRead(key, kept.version(), aggregate);
        CachedReads.note(read);
        CurrentUnitOfWork.get().onPrepareCommit(_ -> demandNewest(read));
        keepAfterwards(key, aggregate);
        return aggregate;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        var created = super.doCreateNewForLock(factory);
        CurrentUnitOfWork.get()
                .afterCommit(_ -> keep(AggregateCache.Key.here(type, created.identifierAsString()), created));
        return created;
    }

    // Before anything is stored: to have nothing to do is a decision too.
    private void demandNewest(CachedRead read) {
        if (isOld(read, ledgers)) {
            cache.forget(read.key());
            throw new ConcurrencyException("decided on an aggregate that another process had changed");
        }
    }

    static boolean isOld(CachedRead read, TenantLedgers ledgers) {
        return !read.appended()
                && ledgers.ledger(read.key().tenant()).has(read.key().id(), read.version() + 1);
    }

    private void keepAfterwards(AggregateCache.Key key, EventSourcedAggregate<T> aggregate) {
        var before = aggregate.version();
        var work = CurrentUnitOfWork.get();
        work.afterCommit(_ -> keep(key, aggregate));
        work.onRollback(failed -> {
            if (before.equals(aggregate.version()) && wasRefused(failed)) {
                keep(key, aggregate);
            }
        });
    }

    private static boolean wasRefused(UnitOfWork<?> work) {
        return work.getExecutionResult().getExceptionResult() instanceof Refusal;
    }

    private void keep(AggregateCache.Key key, EventSourcedAggregate<T> aggregate) {
        var version = aggregate.version();
        if (version != null && !aggregate.isDeleted()) {
            var root = aggregate.getAggregateRoot();
            cache.keep(key, new Kept(root, version, size.applyAsInt(root)));
        }
    }
}
