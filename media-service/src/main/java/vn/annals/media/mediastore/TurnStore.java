package vn.annals.media.mediastore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** Of all who would change where a tenant's bytes lie, one at a time, in whichever process. */
@Component
class TurnStore {

    /** Longer than any step; whoever was killed in his turn keeps others waiting for no longer. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private static final String TURN = "turn";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final TenantDatabase database;
    private final Clock clock;

    TurnStore(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    <T> T inTurn(Supplier<T> work) {
        var holder = UUID.randomUUID().toString();
        take(holder);
        try {
            return work.get();
        } finally {
            giveBack(holder);
        }
    }

    private void take(String holder) {
        var now = clock.instant();
        var turn = new Document("_id", TURN).append(HOLDER, holder).append(UNTIL, Date.from(now.plus(LONGEST)));
        try {
            turns().insertOne(turn);
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
            var over = and(eq("_id", TURN), lt(UNTIL, Date.from(now)));
            if (turns().replaceOne(over, turn).getModifiedCount() == 0) {
                throw SERVICE_UNAVAILABLE.because("somebody else is at work in this tenant's store of files");
            }
        }
    }

    private void giveBack(String holder) {
        turns().deleteOne(and(eq("_id", TURN), eq(HOLDER, holder)));
    }

    private MongoCollection<Document> turns() {
        return database.current().getCollection("media.turn");
    }
}
