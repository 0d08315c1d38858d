package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** Who reads a slice when processes come, go and die. */
class ClaimsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    @Test
    void a_restart_goes_on_where_the_process_before_it_stopped() {
        var before = new Notebook();
        try (var process =
                office.process("one", Slice.projection("notes", before)).start()) {
            process.append(office.tenant, "a", 0, 3);
            assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
            process.close();
            process.append(office.tenant, "a", 3, 2);
        }
        var after = new Notebook();
        var process = office.process("one", Slice.projection("notes", after)).start();

        assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
        assertThat(before.seen(office.tenant)).containsExactly("a/0", "a/1", "a/2");
        assertThat(after.seen(office.tenant)).containsExactly("a/3", "a/4");
    }

    @Test
    void processes_share_the_slices_and_one_takes_over_when_the_other_leaves() {
        var left = new Notebook();
        var leaving = office.process("two", Slice.projection("shared", left)).start();
        leaving.append(office.tenant, "a", 0, 1);
        assertThat(leaving.reaches(office.tenant, "shared", 1)).isTrue();
        var own = new Notebook();
        var taken = new Notebook();
        var staying = office.process("one", Slice.projection("own", own), Slice.projection("shared", taken))
                .start();
        staying.append(office.tenant, "a", 1, 1);
        assertThat(staying.reaches(office.tenant, "own", 2)).isTrue();
        assertThat(staying.reaches(office.tenant, "shared", 2)).isTrue();
        assertThat(taken.seen(office.tenant)).isEmpty();

        leaving.close();
        staying.append(office.tenant, "a", 2, 1);

        assertThat(staying.reaches(office.tenant, "shared", 3)).isTrue();
        assertThat(own.seen(office.tenant)).containsExactly("a/0", "a/1", "a/2");
        assertThat(left.seen(office.tenant)).containsExactly("a/0", "a/1");
        assertThat(taken.seen(office.tenant)).containsExactly("a/2");
    }

    @Test
    void the_slices_of_a_process_that_died_are_taken_over_when_its_claim_runs_out() {
        office.tokens("died", Duration.ofMillis(500)).claimAll(List.of("notes"));
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "a", 0, 1);

        Awaitility.await()
                .untilAsserted(() -> assertThat(notes.seen(office.tenant)).containsExactly("a/0"));
    }

    @Test
    void a_tenant_that_was_idle_costs_no_reader_and_no_handle_and_is_read_again_when_it_writes() {
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "a", 0, 1);
        var handle = process.ledgers.ledger(office.tenant);
        assertThat(process.reaches(office.tenant, "notes", 1)).isTrue();
        Awaitility.await().until(() -> office.stored("notes").equals(LedgerPosition.after(1)));

        Awaitility.await().until(() -> process.projector.retire(Duration.ZERO));

        assertThat(process.ledgers.ledger(office.tenant)).isNotSameAs(handle);
        process.append(office.tenant, "a", 1, 1);
        assertThat(process.reaches(office.tenant, "notes", 2)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("a/0", "a/1");
    }

    @Test
    void a_reader_at_work_is_never_taken_for_idle() {
        var handling = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var notes = new Notebook(place -> {
            handling.countDown();
            Notebook.await(goOn);
        });
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "a", 0, 1);
        Notebook.await(handling);

        process.projector.retire(Duration.ZERO);

        process.append(office.tenant, "a", 1, 2);
        goOn.countDown();
        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("a/0", "a/1", "a/2");
    }
}
