package vn.annals.crash.child;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;
import vn.annals.crash.page.PageRow;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Folds events into rows that remember the position they have seen, as the product's projections do. */
final class PageProjection implements EventMessageHandler {

    private final ServerStore server;
    private final PageSlice slice;
    private final Map<TenantId, RowStore> rows = new ConcurrentHashMap<>();

    PageProjection(ServerStore server, PageSlice slice) {
        this.server = server;
        this.slice = slice;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        var store = rows.computeIfAbsent(CurrentTenant.get(), tenant -> new RowStore(server, tenant, slice));
        while (!folded(store, event)) {
            Thread.onSpinWait();
        }
        return null;
    }

    private boolean folded(RowStore store, DomainEventMessage<?> event) {
        var known = store.find(event.getAggregateIdentifier());
        var row = known.orElseGet(() -> PageRow.first(event.getAggregateIdentifier()));
        var next = row.plus(positionOf(event), saying(event));
        if (next.equals(row)) {
            return true;
        }
        return known.isPresent() ? store.replace(row, next) : added(store, next);
    }

    private static boolean added(RowStore store, PageRow row) {
        try {
            store.add(row);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private String saying(DomainEventMessage<?> event) {
        return slice.saying(event.getSequenceNumber(), event.getTimestamp().toEpochMilli(), event::getPayload);
    }

    private static long positionOf(DomainEventMessage<?> event) {
        var place = event.getMetaData();
        var commit = (Long) Objects.requireNonNull(place.get(CommitContext.COMMIT));
        var index = (Integer) Objects.requireNonNull(place.get(CommitContext.INDEX));
        return new LedgerPosition(commit, index).number();
    }
}
