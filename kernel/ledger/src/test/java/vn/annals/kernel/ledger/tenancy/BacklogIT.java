package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** A process that comes late: much was written before it began to read. */
class BacklogIT {

    private static final Duration SHORT = Duration.ofMillis(300);

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final Lines lines = new Lines(office);

    @Test
    void rows_that_are_far_behind_are_written_many_together() {
        before(700);

        var late = office.process("one", Slice.projection("lines", lines)).start();

        assertThat(late.reaches(office.tenant, "lines", 700)).isTrue();
        assertThat(lines.rows(1)).containsEntry("a", 700);
        assertThat(lines.keptBack).hasValueGreaterThan(500);
    }

    @Test
    void rows_that_are_near_are_written_each_at_once() {
        before(20);

        var late = office.process("one", Slice.projection("lines", lines)).start();

        assertThat(late.reaches(office.tenant, "lines", 20)).isTrue();
        assertThat(lines.keptBack).hasValue(0);
    }

    @Test
    void who_waits_for_a_commit_is_not_told_of_it_before_its_row_is_there() throws InterruptedException {
        before(700);
        lines.standsAt = "a/650";

        var late = office.process("one", Slice.projection("lines", lines)).start();
        lines.stands.await();

        assertThat(late.projector.awaitCommit(office.tenant, "lines", 1, SHORT)).isFalse();
        lines.open.countDown();
        assertThat(late.reaches(office.tenant, "lines", 700)).isTrue();
        assertThat(lines.rows(1)).containsEntry("a", 700);
    }

    @Test
    void only_the_aggregate_whose_row_is_refused_is_parked() {
        lines.refused = Set.of("bad/1");
        var writer = office.process("writer");
        writer.append(office.tenant, "good", 0, 300);
        writer.append(office.tenant, "bad", 0, 3);
        writer.append(office.tenant, "good", 300, 300);
        writer.close();

        var late = office.process("one", Slice.projection("lines", lines)).start();

        assertThat(late.reaches(office.tenant, "lines", 603)).isTrue();
        assertThat(lines.rows(1)).containsEntry("good", 600);
        assertThat(Parked.in(MONGO.client().getDatabase(office.tenant.databaseName()))
                        .of("lines"))
                .containsOnlyKeys("bad");
    }

    private void before(int events) {
        var writer = office.process("writer");
        writer.append(office.tenant, "a", 0, events);
        // Its last bell has rung then: who comes later knows how much there is.
        writer.close();
    }
}
