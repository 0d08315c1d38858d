package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Tells readers that a tenant has something new: those of this process at once, those of others through one small
 * document per tenant. Best effort; readers sweep for what a lost bell would have told them.
 */
public final class Bells {

    private static final Logger LOG = LoggerFactory.getLogger(Bells.class);

    private final MongoCollection<Document> bells;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public Bells(MongoClient client) {
        bells = client.getDatabase(TenantId.PLATFORM.databaseName()).getCollection("bells");
    }

    /** Hears of a tenant's newest commit. */
    @FunctionalInterface
    public interface Listener {
        void rung(TenantId tenant, long head);
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    void ring(TenantId tenant, long head) {
        listeners.forEach(listener -> listener.rung(tenant, head));
        try {
            bells.updateOne(eq("_id", tenant.value()), max("head", head), new UpdateOptions().upsert(true));
        } catch (MongoException lost) {
            LOG.warn("The bell of {} for commit {} was lost; the sweep will find it", tenant, head, lost);
        }
    }

    /** The newest commit known of each tenant, in one query for all of them. */
    public Map<TenantId, Long> heads() {
        var heads = new HashMap<TenantId, Long>();
        for (var bell : bells.find()) {
            heads.put(new TenantId(bell.getString("_id")), bell.getLong("head"));
        }
        return heads;
    }
}
