package vn.annals.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RowLogIT extends SliceIT {

    private final RowsStore rows = new RowsStore(database, "log", "log");
    private final RowLog log = new RowLog(rows);

    // It remembers nothing of what the other has written.
    private final RowLog elsewhere = new RowLog(rows);

    @Test
    void entries_are_numbered_as_they_come() {
        append(log, 1, 3, 8);

        assertThat(written()).containsExactly("1", "3", "8");
    }

    @Test
    void a_deed_has_one_entry() {
        append(log, 1, 2, 2);
        append(elsewhere, 1, 2);

        assertThat(written()).containsExactly("1", "2");
    }

    @Test
    void a_number_that_another_process_took_is_passed_by() {
        append(log, 1);
        append(elsewhere, 2, 3);
        append(log, 4);
        append(elsewhere, 5);

        assertThat(written()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void a_deed_that_another_process_wrote_down_meanwhile_has_one_entry() {
        append(log, 1);
        append(elsewhere, 2, 3);
        append(log, 2, 3, 4);

        assertThat(written()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void an_entry_whose_process_ended_before_it_was_counted_is_counted() {
        append(log, 1);
        database.current()
                .getCollection("log")
                .insertOne(new Document("_id", "2").append("deed", "2/0").append("what", "2"));
        append(elsewhere, 2);

        assertThat(written()).containsExactly("1", "2");
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void what_was_left_out_comes_late() {
        append(log, 1, 5);
        append(log, 3);

        assertThat(written()).containsExactly("1", "5", "3");
    }

    @Test
    void logs_in_the_same_rows_count_by_themselves() {
        append(log.of("a/"), 1, 2);
        append(log.of("b/"), 3);

        assertThat(log.of("a/").head()).isEqualTo(2);
        assertThat(log.of("b/").read(1, 9))
                .extracting(row -> row.getString("what"))
                .containsExactly("3");
    }

    private static void append(RowLog log, long... commits) {
        for (var commit : commits) {
            var deed = new Deed(Instant.EPOCH, commit, 0, "lan", "user", MetaData.emptyInstance());
            log.append(deed, new Document("what", Long.toString(commit)));
        }
    }

    private List<String> written() {
        return log.read(1, log.head()).stream()
                .map(row -> row.getString("what"))
                .toList();
    }
}
