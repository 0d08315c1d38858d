package vn.annals.kernel.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How far each slice of a tenant is, and who reads for it. A claim runs out by itself, so that another process takes over
 * when its owner is gone; the same owner takes its own claim up at once after a restart.
 */
public final class MongoTokens implements TokenStore {

    private static final String POSITION = "position";
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> tokens;
    private final String owner;
    private final Duration claim;
    private final Clock clock;

    public MongoTokens(MongoDatabase database, String owner, Duration claim, Clock clock) {
        this.tokens = database.getCollection("tokens");
        this.owner = owner;
        this.claim = claim;
        this.clock = clock;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) throws UnableToClaimTokenException {
        demand(processorName, segment, claimed(setOnInsert(POSITION, LedgerPosition.START.number())));
        var stored = tokens.find(eq("_id", id(processorName, segment))).first();
        var position = stored == null ? LedgerPosition.START : LedgerPosition.of(stored.getLong(POSITION));
        return position.equals(LedgerPosition.START) ? null : position.token();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment)
            throws UnableToClaimTokenException {
        demand(
                processorName,
                segment,
                claimed(set(POSITION, LedgerPosition.of(token).number())));
    }

    @Override
    public void extendClaim(String processorName, int segment) throws UnableToClaimTokenException {
        demand(processorName, segment, claimed(setOnInsert(POSITION, LedgerPosition.START.number())));
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.updateOne(
                and(eq("_id", id(processorName, segment)), eq(OWNER, owner)),
                combine(set(OWNER, null), set(UNTIL, 0L)));
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        tokens.deleteOne(eq("_id", id(processorName, segment)));
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return false;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        var stored = tokens.find(in(
                "_id",
                Stream.iterate(0, n -> n + 1)
                        .limit(64)
                        .map(n -> id(processorName, n))
                        .toList()));
        return StreamSupport.stream(stored.spliterator(), false)
                .map(token -> token.getString("_id"))
                .mapToInt(id -> Integer.parseInt(id.substring(id.lastIndexOf('/') + 1)))
                .sorted()
                .toArray();
    }

    /** Stores several positions in one round trip and extends their claims; false when a claim was lost to another. */
    public boolean storeAll(Map<String, LedgerPosition> positions) {
        var writes = new TreeMap<>(positions)
                .entrySet().stream()
                        .map(entry -> new UpdateOneModel<Document>(
                                and(eq("_id", id(entry.getKey(), 0)), eq(OWNER, owner)),
                                claimed(set(POSITION, entry.getValue().number()))))
                        .toList();
        return writes.isEmpty() || tokens.bulkWrite(writes).getMatchedCount() == writes.size();
    }

    private Bson claimed(Bson change) {
        return combine(change, set(OWNER, owner), set(UNTIL, clock.millis() + claim.toMillis()));
    }

    private void demand(String processorName, int segment, Bson change) {
        var mine = or(eq(OWNER, owner), eq(OWNER, null), exists(OWNER, false), lt(UNTIL, clock.millis()));
        try {
            tokens.updateOne(
                    and(eq("_id", id(processorName, segment)), mine), change, new UpdateOptions().upsert(true));
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw taken;
            }
            throw new UnableToClaimTokenException(processorName + " is read by another process");
        }
    }

    private static String id(String processorName, int segment) {
        return processorName + "/" + segment;
    }
}
