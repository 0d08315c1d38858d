package vn.annals.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.LedgerCheck;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** A real ledger, changed behind the product's back: found each time, and the commit is named. */
class TamperedLedgerIT {

    private static final long SEED = Long.getLong("annals.seed", 20260101L);
    private static final int COMMITS = 9;
    private static final int ROUNDS = Integer.getInteger("annals.rounds", 5);

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private final TenantId tenant = MONGO.freshTenant();
    private final Random random = new Random(SEED);

    @Test
    void what_the_product_wrote_is_sound() {
        for (int round = 0; round < 5 * ROUNDS; round++) {
            var copies = stored(written());
            assertThat(copies).hasSize(COMMITS);
            assertThat(checked(copies, signed(copies))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void what_was_tampered_with_is_found(Tampering tampering) {
        for (int round = 0; round < ROUNDS; round++) {
            var database = written();
            var signed = signed(stored(database));
            var number = 1 + random.nextInt(COMMITS - 1);

            tampering.on(database.getCollection("ledger"), number, random);

            var finding = checked(stored(database), signed);
            assertThat(finding).as("seed %d, round %d", SEED, round).isPresent();
            assertThat(finding.orElseThrow().commit())
                    .as("%s in round %d", finding, round)
                    .isEqualTo(tampering.firstWrong(number));
        }
    }

    @Test
    void a_history_that_was_rewritten_from_a_commit_on_is_found() {
        var signed = signed(stored(written()));
        var other = stored(written());
        assertThat(checked(other, signed)).isPresent();
    }

    private static Optional<Finding> checked(List<StoredCopy> copies, Checkpoint signed) {
        var check = LedgerCheck.against(signed);
        copies.forEach(check::next);
        return check.end();
    }

    private static List<StoredCopy> stored(MongoDatabase database) {
        return new LedgerStorage(database).commits(1, COMMITS + 3L).toList();
    }

    private Checkpoint signed(List<StoredCopy> copies) {
        var edge = Edge.EMPTY;
        for (var copy : copies) {
            edge = edge.plus(copy.leaf());
        }
        return new Checkpoint(Checkpoint.origin("annals.example", tenant.value()), edge.size(), edge.root());
    }

    /** Commits of one to three events on a few aggregates. */
    private MongoDatabase written() {
        var database = MONGO.client().getDatabase(MONGO.freshTenant().databaseName());
        var ledger = MongoLedger.on(database, new LedgerSerializer(Commits.NoteEvent.class))
                .open();
        var next = new long[3];
        for (int commit = 0; commit < COMMITS; commit++) {
            var which = random.nextInt(next.length);
            var count = 1 + random.nextInt(3);
            // Long ones are kept deflated.
            var text = "Đoạn ".repeat(commit % 2 == 0 ? 1 : 300);
            ledger.appendEvents(Commits.events(tenant, "note-" + which, next[which], count, text));
            next[which] += count;
        }
        return database;
    }
}
