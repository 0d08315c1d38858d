package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.testkit.EmbeddedMongo;

class BundleIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final Lines lines = new Lines(office);

    @Test
    void rows_that_are_written_together_are_those_that_were_written_one_by_one() {
        var process = office.process("one", Slice.projection("lines", lines)).start();
        process.append(office.tenant, "a", 0, 250);
        process.append(office.tenant, "b", 0, 3);
        assertThat(process.reaches(office.tenant, "lines", 253)).isTrue();

        process.order(office.tenant, new ReplayRequested("lines"));

        office.awaitGeneration("lines", 2);
        assertThat(lines.rows(2))
                .isEqualTo(lines.rows(1))
                .containsEntry("a", 250)
                .containsEntry("b", 3);
    }

    @Test
    void what_a_handler_wrote_before_it_reads_is_there() {
        lines.reading = true;
        var process = office.process("one", Slice.projection("lines", lines)).start();
        process.append(office.tenant, "a", 0, 20);
        assertThat(process.reaches(office.tenant, "lines", 20)).isTrue();

        process.order(office.tenant, new ReplayRequested("lines"));

        office.awaitGeneration("lines", 2);
        assertThat(lines.read(2)).isEqualTo(lines.read(1)).hasSize(20).last().isEqualTo(20);
    }

    @Test
    void who_follows_rows_that_tell_of_others_finds_those() {
        var bundle = Bundle.ofReplay();
        var texts = office.collection("texts");
        var log = office.collection("log");
        bundle.addEntries(
                log,
                List.of(new InsertOneModel<>(new Document("_id", 1))),
                List.of(new UpdateOneModel<>(Filters.eq(1), Updates.set("counted", true))));
        bundle.add(texts, List.of(new InsertOneModel<>(new Document("_id", "a"))));
        bundle.writeOut(texts.getNamespace());
        assertThat(log.find()).isEmpty();
        bundle.add(texts, List.of(new InsertOneModel<>(new Document("_id", "b"))));

        bundle.writeOut(log.getNamespace());

        assertThat(log.find()).hasSize(1);
        assertThat(texts.find()).hasSize(2);
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
        assertThat(lines.rows(1)).containsEntry("good", 10).containsEntry("bad", 1);
        assertThat(lines.rows(2)).containsEntry("good", 10);
        assertThat(Parked.in(MONGO.client().getDatabase(office.tenant.databaseName()))
                        .of("lines"))
                .containsOnlyKeys("bad");
    }
}
