package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Writes down which events of one tenant came to which generation of a slice's rows. */
final class GenerationBook implements EventMessageHandler {

    private final TenantId tenant;
    private final String slice;
    private final Map<Integer, List<String>> written = new ConcurrentHashMap<>();
    private final Map<Integer, Runnable> before = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    GenerationBook(TenantId tenant, String slice) {
        this.tenant = tenant;
        this.slice = slice;
    }

    /** In every generation. */
    GenerationBook failingAt(String... places) {
        failing.addAll(List.of(places));
        return this;
    }

    void beforeEach(int generation, Runnable work) {
        before.put(generation, work);
    }

    List<String> written(int generation) {
        return List.copyOf(written.getOrDefault(generation, List.of()));
    }

    @Override
    public Object handle(EventMessage<?> event) {
        if (!CurrentTenant.get().equals(tenant)) {
            return event;
        }
        var generation = Generation.written(slice).orElseThrow();
        before.getOrDefault(generation, () -> {}).run();
        var domain = (DomainEventMessage<?>) event;
        var place = domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber();
        if (failing.contains(place)) {
            throw new IllegalStateException("cannot make sense of " + place);
        }
        written.computeIfAbsent(generation, _ -> new CopyOnWriteArrayList<>()).add(place);
        return event;
    }
}
