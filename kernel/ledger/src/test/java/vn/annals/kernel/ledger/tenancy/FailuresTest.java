package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final ServerAddress SERVER = new ServerAddress("localhost");
    private static final BsonDocument EMPTY = new BsonDocument();

    @Test
    void a_database_that_does_not_answer_comes_back() {
        assertThat(List.of(
                        new MongoTimeoutException("away"),
                        new MongoSocketReadException("cut", SERVER),
                        new MongoNotPrimaryException(EMPTY, SERVER)))
                .allMatch(Failures::passes);
        assertThat(Failures.passes(new IllegalStateException("no row", new MongoTimeoutException("away"))))
                .isTrue();
    }

    @Test
    void what_the_database_refuses_it_refuses_again() {
        assertThat(Failures.passes(command(new BsonDocument("code", new BsonInt32(66)))))
                .isFalse();
        assertThat(Failures.passes(new MongoWriteException(new WriteError(11000, "taken", EMPTY), SERVER, Set.of())))
                .isFalse();
        assertThat(Failures.passes(bulk(List.of(new BulkWriteError(11000, "taken", EMPTY, 0)))))
                .isFalse();
    }

    @Test
    void what_the_server_itself_calls_retryable_passes() {
        var labels = new BsonArray(List.of(new BsonString("RetryableWriteError")));
        assertThat(Failures.passes(command(new BsonDocument("errorLabels", labels))))
                .isTrue();
    }

    @Test
    void rows_without_the_word_of_the_majority_are_written_again() {
        assertThat(Failures.passes(bulk(List.of()))).isTrue();
    }

    @Test
    void a_handler_that_fails_by_itself_fails_again() {
        assertThat(Failures.passes(new IllegalStateException("no sense"))).isFalse();
    }

    private static MongoCommandException command(BsonDocument answer) {
        return new MongoCommandException(answer, SERVER);
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors) {
        var noMajority = new WriteConcernError(64, "WriteConcernTimeout", "waiting for replication", EMPTY);
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, noMajority, SERVER, Set.of());
    }
}
