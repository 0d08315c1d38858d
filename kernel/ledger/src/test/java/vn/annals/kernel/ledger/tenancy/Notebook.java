package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** A slice that writes down which events it was given, by the tenant it worked for. */
final class Notebook implements EventMessageHandler {

    private final Map<TenantId, List<String>> seen = new ConcurrentHashMap<>();
    private final Trouble trouble;

    /** What befalls the handler at an event, named {@code aggregate/sequence}. */
    @FunctionalInterface
    interface Trouble {
        void at(String place);
    }

    Notebook() {
        this(place -> {});
    }

    Notebook(Trouble trouble) {
        this.trouble = trouble;
    }

    static void failAtBad(String place) {
        if (place.equals("bad/0")) {
            throw new IllegalStateException("cannot make sense of " + place);
        }
    }

    /** For a handler that is to be caught in the middle of an event. */
    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing came");
            }
        } catch (InterruptedException hurried) {
            throw new AssertionError(hurried);
        }
    }

    List<String> seen(TenantId tenant) {
        return seen.getOrDefault(tenant, List.of());
    }

    @Override
    public Object handle(EventMessage<?> event) {
        var domain = (DomainEventMessage<?>) event;
        var place = domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber();
        trouble.at(place);
        seen.computeIfAbsent(CurrentTenant.get(), tenant -> new CopyOnWriteArrayList<>())
                .add(place);
        return null;
    }
}
