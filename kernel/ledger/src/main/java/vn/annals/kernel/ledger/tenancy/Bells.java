package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Tells readers that a tenant has something new: those of this process at once, those of others through one small
 * document per tenant. Best effort; readers sweep for what a lost bell would have told them.
 */
public final class Bells implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bells.class);
    private static final long TIMEOUT_SECONDS = 3;

    // Others look a few times a second only; a bell for each commit would cost the writers half of what the server can
    // do.
    private static final long BREATH = Duration.ofMillis(100).toNanos();

    // Counts what was said. Its name is that of no tenant.
    private static final String RINGS = "*";

    private final MongoCollection<Document> bells;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<TenantId, Long> unsaid = new ConcurrentHashMap<>();
    private final AtomicBoolean speaking = new AtomicBoolean();

    public Bells(MongoClient client) {
        bells = client.getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("bells")
                .withWriteConcern(WriteConcern.W1)
                .withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    /** Hears of a tenant's newest commit. */
    @FunctionalInterface
    public interface Listener {
        void rung(TenantId tenant, long head);
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Never waits and never fails: the commit it tells of is done, and its writer must not hear otherwise. */
    void ring(TenantId tenant, long head) {
        for (var listener : listeners) {
            try {
                listener.rung(tenant, head);
            } catch (RuntimeException failure) {
                LOG.warn("A listener could not hear of commit {} of {}", head, tenant, failure);
            }
        }
        unsaid.merge(tenant, head, Math::max);
        speak();
    }

    /** Says what could not be said before. */
    void speak() {
        if (!unsaid.isEmpty() && speaking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("bells").start(this::sayAll);
        }
    }

    /** Another number than before when there is news in {@link #heads()}. */
    long rings() {
        var rings = bells.find(eq("_id", RINGS)).first();
        return rings == null ? 0 : rings.getLong("rings");
    }

    /** The newest commit known of each tenant, in one query for all of them. */
    Map<TenantId, Long> heads() {
        var heads = new HashMap<TenantId, Long>();
        for (var bell : bells.find()) {
            if (!bell.getString("_id").equals(RINGS)) {
                heads.put(new TenantId(bell.getString("_id")), bell.getLong("head"));
            }
        }
        return heads;
    }

    /** Says what is left to say, so that nobody has to wait for the sweep after a restart. */
    @Override
    public void close() {
        try {
            say();
        } catch (MongoException lost) {
            LOG.warn("Bells of {} tenants were lost; the sweep says them again", unsaid.size(), lost);
        }
    }

    private void sayAll() {
        do {
            try {
                while (!unsaid.isEmpty()) {
                    say();
                    LockSupport.parkNanos(BREATH);
                }
            } catch (MongoException lost) {
                LOG.warn("Bells of {} tenants were lost; the sweep says them again", unsaid.size(), lost);
                return;
            } finally {
                speaking.set(false);
            }
        } while (!unsaid.isEmpty() && speaking.compareAndSet(false, true));
    }

    private synchronized void say() {
        var news = Map.copyOf(unsaid);
        if (news.isEmpty()) {
            return;
        }
        var upsert = new UpdateOptions().upsert(true);
        var writes = news.entrySet().stream()
                .map(bell -> new UpdateOneModel<Document>(
                        eq("_id", bell.getKey().value()), max("head", bell.getValue()), upsert))
                .toList();
        bells.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        // Last: whoever sees the number change finds the news.
        bells.updateOne(eq("_id", RINGS), inc("rings", 1L), upsert);
        news.forEach(unsaid::remove);
    }
}
