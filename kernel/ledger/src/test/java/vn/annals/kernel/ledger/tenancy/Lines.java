package vn.annals.kernel.ledger.tenancy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.bson.Document;
import vn.annals.kernel.tenancy.CurrentTenant;

/** A read model that counts the events of each aggregate in a row of its own. */
final class Lines implements EventMessageHandler {

    final CountDownLatch open = new CountDownLatch(1);
    final CountDownLatch stands = new CountDownLatch(1);

    /** Events whose row was not there yet when they had been handled. */
    final AtomicInteger keptBack = new AtomicInteger();

    volatile boolean reading;
    volatile Set<String> refused = Set.of();
    volatile String standsAt = "";

    private final Office office;
    private final Map<Integer, List<Integer>> read = new ConcurrentHashMap<>();

    Lines(Office office) {
        this.office = office;
    }

    List<Integer> read(int generation) {
        return read.getOrDefault(generation, List.of());
    }

    Map<String, Integer> rows(int generation) {
        return office.collection("lines." + generation).find().into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(row -> row.getString("_id"), row -> row.getInteger("count")));
    }

    @Override
    public Object handle(EventMessage<?> event) throws InterruptedException {
        if (CurrentTenant.get().equals(office.tenant)) {
            write((DomainEventMessage<?>) event);
        }
        return event;
    }

    private void write(DomainEventMessage<?> event) throws InterruptedException {
        var generation = Generation.written("lines").orElseThrow();
        var rows = office.collection("lines." + generation);
        var id = event.getAggregateIdentifier();
        var name = id + "/" + event.getSequenceNumber();
        if (name.equals(standsAt)) {
            stands.countDown();
            open.await();
        }
        var count = Math.toIntExact(event.getSequenceNumber()) + 1;
        var change = refused.contains(name) ? Updates.set("_id", "another") : Updates.max("count", count);
        var bundle = Generation.pending();
        bundle.add(rows, List.of(new UpdateOneModel<>(Filters.eq(id), change, new UpdateOptions().upsert(true))));
        if (rows.find(Filters.eq(id)).first() == null) {
            keptBack.incrementAndGet();
        }
        if (reading) {
            read.computeIfAbsent(generation, _ -> new ArrayList<>()).add(counted(bundle, rows, id));
        }
    }

    private static int counted(Bundle bundle, MongoCollection<Document> rows, String id) {
        bundle.writeOut(rows.getNamespace());
        return rows.find(Filters.eq(id)).first().getInteger("count");
    }
}
