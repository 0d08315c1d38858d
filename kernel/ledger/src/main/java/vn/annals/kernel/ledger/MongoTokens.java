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

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How far each slice of a tenant is, and who reads for it. A claim runs out by itself, so that another process takes over
 * when its owner is gone; the same owner takes its own claim up at once after a restart. The claim names its holder: a
 * reader whose claim went to another, or to a later self, can no longer store a position.
 */
public final class MongoTokens implements TokenStore {

    private static final int DUPLICATE = 11000;
    private static final int MOST_SEGMENTS = 64;
    private static final long TIMEOUT_SECONDS = 3;

    private final MongoCollection<Document> tokens;
    private final String owner;
    private final Duration claim;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Standstill others;

    public MongoTokens(MongoDatabase database, String owner, Duration claim, Clock clock) {
        this.tokens = database.getCollection(StoredToken.COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        this.owner = owner;
        this.claim = claim;
        this.clock = clock;
        this.others = new Standstill(claim, clock);
    }

    /** Where all slices of a tenant are, whoever reads for them. */
    public static Map<String, LedgerPosition> positions(MongoDatabase database) {
        var positions = new HashMap<String, LedgerPosition>();
        database.getCollection(StoredToken.COLLECTION).find().forEach(found -> {
            var token = StoredToken.of(found);
            positions.put(StoredToken.slice(token.id()), token.position());
        });
        return positions;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        var id = StoredToken.id(processorName, segment);
        var position = claim(List.of(id)).get(id);
        if (position == null || !held.contains(id)) {
            throw new UnableToClaimTokenException(processorName + " is read by another process");
        }
        return position.equals(LedgerPosition.START) ? null : position.token();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        var id = StoredToken.id(processorName, segment);
        if (!held.contains(id)) {
            fetchToken(processorName, segment);
        }
        demandMine(id, set(StoredToken.POSITION, LedgerPosition.of(token).number()));
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        demandMine(StoredToken.id(processorName, segment), set(StoredToken.HOLDER, holder));
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        release(List.of(StoredToken.id(processorName, segment)));
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        var id = StoredToken.id(processorName, segment);
        tokens.deleteOne(eq(StoredToken.ID, id));
        held.remove(id);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return false;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        var ids = IntStream.range(0, MOST_SEGMENTS)
                .mapToObj(segment -> StoredToken.id(processorName, segment))
                .toList();
        return StreamSupport.stream(tokens.find(in(StoredToken.ID, ids)).spliterator(), false)
                .mapToInt(token -> StoredToken.of(token).segment())
                .sorted()
                .toArray();
    }

    /** Claims what is free of the slices; answers the positions of all of them, and {@link #holds} which are ours. */
    public Map<String, LedgerPosition> claimAll(Collection<String> slices) {
        var positions = claim(slices.stream().map(StoredToken::id).toList());
        var bySlice = new HashMap<String, LedgerPosition>();
        positions.forEach((id, position) -> bySlice.put(StoredToken.slice(id), position));
        return bySlice;
    }

    /** True when the last claim on the slice went to this owner. */
    public boolean holds(String slice) {
        return held.contains(StoredToken.id(slice));
    }

    /** Stores several positions in one round trip and extends their claims; false when a claim was lost to another. */
    public boolean storeAll(Map<String, LedgerPosition> positions) {
        var writes = new TreeMap<>(positions)
                .entrySet().stream()
                        .map(entry -> new UpdateOneModel<Document>(
                                mine(StoredToken.id(entry.getKey())),
                                kept(set(StoredToken.POSITION, entry.getValue().number()))))
                        .toList();
        return writes.isEmpty() || tokens.bulkWrite(writes).getMatchedCount() == writes.size();
    }

    /** Lets others have the slices at once. */
    public void releaseAll(Collection<String> slices) {
        release(slices.stream().map(StoredToken::id).toList());
    }

    private Map<String, LedgerPosition> claim(List<String> ids) {
        var change = kept(combine(
                set(StoredToken.OWNER, owner),
                set(StoredToken.HOLDER, holder),
                setOnInsert(StoredToken.POSITION, LedgerPosition.START.number())));
        try {
            tokens.bulkWrite(
                    ids.stream()
                            .map(id -> new UpdateOneModel<Document>(
                                    and(eq(StoredToken.ID, id), free(id)), change, new UpdateOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException taken) {
            demandTaken(taken);
        }
        return read(ids);
    }

    private Bson free(String id) {
        var free = or(
                eq(StoredToken.OWNER, owner),
                eq(StoredToken.OWNER, null),
                exists(StoredToken.OWNER, false),
                lt(StoredToken.UNTIL, clock.millis()));
        return others.of(id).map(still -> or(free, unmoved(still))).orElse(free);
    }

    private static Bson unmoved(StoredToken still) {
        return and(eq(StoredToken.HOLDER, still.holder()), eq(StoredToken.UNTIL, still.until()));
    }

    // What is another's does not match, so the upsert collides with it.
    private static void demandTaken(MongoBulkWriteException refused) {
        if (refused.getWriteConcernError() != null
                || refused.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
            throw refused;
        }
    }

    private Map<String, LedgerPosition> read(List<String> ids) {
        var positions = new HashMap<String, LedgerPosition>();
        for (var found : tokens.find(in(StoredToken.ID, ids))) {
            var token = StoredToken.of(found);
            positions.put(token.id(), token.position());
            if (holder.equals(token.holder())) {
                held.add(token.id());
            } else {
                held.remove(token.id());
                others.saw(token);
            }
        }
        return positions;
    }

    private void release(List<String> ids) {
        var free = combine(set(StoredToken.OWNER, null), set(StoredToken.HOLDER, null), set(StoredToken.UNTIL, 0L));
        var writes = ids.stream()
                .filter(held::contains)
                .map(id -> new UpdateOneModel<Document>(mine(id), free))
                .toList();
        if (!writes.isEmpty()) {
            tokens.bulkWrite(writes);
        }
        ids.forEach(held::remove);
    }

    private void demandMine(String id, Bson change) {
        if (tokens.updateOne(mine(id), kept(change)).getMatchedCount() == 0) {
            held.remove(id);
            throw new UnableToClaimTokenException(id + " is read by another process");
        }
    }

    private Bson mine(String id) {
        return and(eq(StoredToken.ID, id), eq(StoredToken.HOLDER, holder));
    }

    private Bson kept(Bson change) {
        return combine(change, set(StoredToken.UNTIL, clock.millis() + claim.toMillis()));
    }
}
