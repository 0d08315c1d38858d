package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.testkit.EmbeddedMongo;

class BundleIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final Lines lines = new Lines();

    @Test
    void rows_that_are_written_together_are_those_that_were_written_one_by_one() {
        var process = office.process("one", Slice.projection("lines", lines)).start();
        process.append(office.tenant, "a", 0, 250);
        process.append(office.tenant, "b", 0, 3);
        assertThat(process.reaches(office.tenant, "lines", 253)).isTrue();

        process.order(office.tenant, new ReplayRequested("lines"));

        office.awaitGeneration("lines", 2);
        assertThat(rows(2)).isEqualTo(rows(1)).containsEntry("a", 250).containsEntry("b", 3);
    }

    @Test
    void what_a_handler_wrote_before_it_reads_is_there() {
        lines.reading = true;
        var process = office.process("one", Slice.projection("lines", lines)).start();
        process.append(office.tenant, "a", 0, 20);
        assertThat(process.reaches(office.tenant, "lines", 20)).isTrue();

        process.order(office.tenant, new ReplayRequested("lines"));

        office.awaitGeneration("lines", 2);
        assertThat(lines.read.get(2))
                .isEqualTo(lines.read.get(1))
                .hasSize(20)
                .last()
                .isEqualTo(20);
    }

    @Test
    void only_the_aggregate_whose_row_is_refused_is_parked() {
        lines.refused = Set.of("bad/1");
        var process = office.process("one", Slice.projection("lines", lines)).start();
        process.append(office.tenant, "good", 0, 5);
        process.append(office.tenant, "bad", 0, 3);
        process.append(office.tenant, "good", 5, 5);
        assertThat(process.reaches(office.tenant, "lines", 13)).isTrue();

        process.order(office.tenant, new ReplayRequested("lines"));

        office.awaitGeneration("lines", 2);
        assertThat(rows(1)).containsEntry("good", 10).containsEntry("bad", 1);
        assertThat(rows(2)).containsEntry("good", 10);
        assertThat(Parked.in(MONGO.client().getDatabase(office.tenant.databaseName()))
                        .of("lines"))
                .containsOnlyKeys("bad");
    }

    private Map<String, Integer> rows(int generation) {
        return office.collection("lines." + generation).find().into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(row -> row.getString("_id"), row -> row.getInteger("count")));
    }

    /** Counts the events of each aggregate in a row of its own. */
    private final class Lines implements EventMessageHandler {

        private final Map<Integer, List<Integer>> read = Map.of(1, new ArrayList<>(), 2, new ArrayList<>());
        private volatile boolean reading;
        private volatile Set<String> refused = Set.of();

        @Override
        public Object handle(EventMessage<?> event) {
            if (CurrentTenant.get().equals(office.tenant)) {
                write((DomainEventMessage<?>) event);
            }
            return event;
        }

        private void write(DomainEventMessage<?> event) {
            var generation = Generation.written("lines").orElseThrow();
            var rows = office.collection("lines." + generation);
            var id = event.getAggregateIdentifier();
            var count = Math.toIntExact(event.getSequenceNumber()) + 1;
            var change = refused.contains(id + "/" + event.getSequenceNumber())
                    ? Updates.set("_id", "another")
                    : Updates.max("count", count);
            var bundle = Generation.bundle("lines");
            bundle.add(rows, List.of(new UpdateOneModel<>(Filters.eq(id), change, new UpdateOptions().upsert(true))));
            if (reading) {
                read.get(generation).add(counted(bundle, rows, id));
            }
        }

        private int counted(Bundle bundle, MongoCollection<Document> rows, String id) {
            bundle.writeOut(rows.getNamespace());
            return rows.find(Filters.eq(id)).first().getInteger("count");
        }
    }
}
