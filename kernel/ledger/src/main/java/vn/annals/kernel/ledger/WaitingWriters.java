package vn.annals.kernel.ledger;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How writers of one ledger that know nothing of each other ask for a break: a number that grows with each asking, so no
 * clock is compared. Best effort, for nothing but speed depends on it.
 */
final class WaitingWriters {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingWriters.class);
    private static final String ASKED = "asked";
    private static final Document ONE = new Document("_id", "waiting");
    private static final long TIMEOUT_SECONDS = 1;

    private final MongoCollection<Document> turns;
    private long seen;

    WaitingWriters(MongoDatabase database) {
        turns = database.getCollection("turns")
                .withWriteConcern(WriteConcern.W1)
                .withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    void ask() {
        try {
            turns.updateOne(ONE, Updates.inc(ASKED, 1L), new UpdateOptions().upsert(true));
        } catch (MongoException unheard) {
            LOG.debug("A break could not be asked for", unheard);
        }
    }

    boolean askedSinceLastLook() {
        try {
            var found = turns.find(eq("_id", ONE.get("_id"))).first();
            var asked = found == null ? 0 : found.getLong(ASKED);
            var news = asked > seen;
            seen = asked;
            return news;
        } catch (MongoException unheard) {
            LOG.debug("Whether a break is asked for could not be read", unheard);
            return false;
        }
    }
}
