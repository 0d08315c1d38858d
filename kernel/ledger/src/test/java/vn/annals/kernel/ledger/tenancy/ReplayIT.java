package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.testkit.EmbeddedMongo;

class ReplayIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final GenerationBook book = new GenerationBook(office.tenant, "notes");

    @Test
    void rows_are_built_anew_beside_those_that_are_read() {
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "a", 0, 3);
        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();

        process.order(office.tenant, new ReplayRequested("notes"));

        awaitGeneration(2);
        process.append(office.tenant, "a", 3, 2);
        assertThat(process.reaches(office.tenant, "notes", 6)).isTrue();
        assertThat(book.written(1)).containsExactly("a/0", "a/1", "a/2");
        assertThat(book.written(2)).containsExactly("a/0", "a/1", "a/2", "a/3", "a/4");
    }

    @Test
    void what_is_written_during_a_replay_is_in_both() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        book.beforeEach(2, () -> {
            begun.countDown();
            Notebook.await(goOn);
        });
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "a", 0, 3);
        process.order(office.tenant, new ReplayRequested("notes"));
        Notebook.await(begun);

        process.append(office.tenant, "a", 3, 3);
        assertThat(process.reaches(office.tenant, "notes", 7)).isTrue();
        assertThat(models().get("notes").active()).isEqualTo(1);
        goOn.countDown();

        awaitGeneration(2);
        assertThat(process.reaches(office.tenant, "notes", 7)).isTrue();
        var all = List.of("a/0", "a/1", "a/2", "a/3", "a/4", "a/5");
        assertThat(book.written(1)).isEqualTo(all);
        assertThat(book.written(2)).isEqualTo(all);
    }

    @Test
    void a_replay_that_was_broken_off_goes_on_in_the_next_process() {
        var inTheMiddle = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new GenerationBook(office.tenant, "notes");
        slow.beforeEach(2, () -> {
            if (slow.written(2).size() == 300) {
                inTheMiddle.countDown();
                Notebook.await(goOn);
            }
        });
        var first = office.process("one", Slice.projection("notes", slow)).start();
        first.append(office.tenant, "a", 0, 400);
        first.order(office.tenant, new ReplayRequested("notes"));
        Notebook.await(inTheMiddle);
        first.close();
        goOn.countDown();

        office.process("one", Slice.projection("notes", book)).start();

        awaitGeneration(2);
        // The second went on from a place that the first had stored.
        assertThat(book.written(2)).hasSizeBetween(1, 399).endsWith("a/399");
    }

    @Test
    void rows_that_nobody_reads_any_more_are_dropped_by_the_next_replay() {
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "a", 0, 1);
        process.order(office.tenant, new ReplayRequested("notes"));
        awaitGeneration(2);
        assertThat(process.dropped).containsExactly("notes@2");

        process.order(office.tenant, new ReplayRequested("notes"));

        awaitGeneration(3);
        assertThat(process.dropped).containsExactly("notes@2", "notes@3", "notes@1");
        assertThat(book.written(3)).containsExactly("a/0");
    }

    @Test
    void another_slice_is_not_touched() {
        var other = new GenerationBook(office.tenant, "others");
        var process = office.process("one", Slice.projection("notes", book), Slice.projection("others", other))
                .start();
        process.append(office.tenant, "a", 0, 2);
        process.order(office.tenant, new ReplayRequested("notes"));
        awaitGeneration(2);

        assertThat(other.written(1)).containsExactly("a/0", "a/1");
        assertThat(models().get("others").active()).isEqualTo(1);
    }

    @Test
    void an_automation_is_never_replayed() {
        var process = office.process("one", Slice.automation("notes", book, failure -> false))
                .start();
        process.append(office.tenant, "a", 0, 2);
        process.order(office.tenant, new ReplayRequested("notes"));
        process.append(office.tenant, "a", 2, 1);

        assertThat(process.reaches(office.tenant, "notes", 4)).isTrue();
        assertThat(book.written(1)).containsExactly("a/0", "a/1", "a/2");
        assertThat(models()).doesNotContainKey("notes");
    }

    private void awaitGeneration(int generation) {
        office.awaitGeneration("notes", generation);
    }

    private Map<String, ReadModels.Model> models() {
        return office.models().all();
    }
}
