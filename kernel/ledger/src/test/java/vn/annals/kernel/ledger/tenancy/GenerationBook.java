package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;

/** Writes down which events came to which generation of a slice's rows. */
final class GenerationBook implements EventMessageHandler {

    private final String slice;
    private final Map<Integer, List<String>> written = new ConcurrentHashMap<>();
    private final Map<Integer, Runnable> before = new ConcurrentHashMap<>();

    GenerationBook(String slice) {
        this.slice = slice;
    }

    void beforeEach(int generation, Runnable work) {
        before.put(generation, work);
    }

    List<String> written(int generation) {
        return List.copyOf(written.getOrDefault(generation, List.of()));
    }

    @Override
    public Object handle(EventMessage<?> event) {
        var generation = Generation.written(slice).orElseThrow();
        before.getOrDefault(generation, () -> {}).run();
        var domain = (DomainEventMessage<?>) event;
        written.computeIfAbsent(generation, _ -> new CopyOnWriteArrayList<>())
                .add(domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber());
        return event;
    }
}
