package vn.annals.kernel.ledger.tenancy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.tenancy.TenantId;

/** The ledgers of all tenants, opened when first needed. One client and one pool of connections for all. */
public final class TenantLedgers {

    private final MongoClient client;
    private final LedgerSerializer serializer;
    private final LedgerSettings settings;
    private final Clock clock;
    private final Bells bells;
    private final EventUpcaster upcasters;
    private final Map<TenantId, MongoLedger> open = new ConcurrentHashMap<>();

    public TenantLedgers(
            MongoClient client, LedgerSerializer serializer, LedgerSettings settings, Clock clock, Bells bells) {
        this(client, serializer, settings, clock, bells, NoOpEventUpcaster.INSTANCE);
    }

    public TenantLedgers(
            MongoClient client,
            LedgerSerializer serializer,
            LedgerSettings settings,
            Clock clock,
            Bells bells,
            EventUpcaster upcasters) {
        this.client = client;
        this.serializer = serializer;
        this.settings = settings;
        this.clock = clock;
        this.bells = bells;
        this.upcasters = upcasters;
    }

    public MongoLedger ledger(TenantId tenant) {
        return open.computeIfAbsent(tenant, this::opened);
    }

    public MongoDatabase database(TenantId tenant) {
        return client.getDatabase(tenant.databaseName());
    }

    /** Forgets the handles of a tenant; the next use opens them again. */
    public void evict(TenantId tenant) {
        open.remove(tenant);
    }

    private MongoLedger opened(TenantId tenant) {
        return MongoLedger.on(database(tenant), serializer)
                .settings(settings)
                .clock(clock)
                .upcasters(upcasters)
                .bell(number -> bells.ring(tenant, number))
                .open();
    }
}
