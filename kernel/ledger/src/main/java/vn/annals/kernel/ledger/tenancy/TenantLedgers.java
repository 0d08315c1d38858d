package vn.annals.kernel.ledger.tenancy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Map<TenantId, Open> open = new ConcurrentHashMap<>();

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
        var found = open.computeIfAbsent(tenant, this::opened);
        found.used.set(System.nanoTime());
        return found.ledger;
    }

    public MongoDatabase database(TenantId tenant) {
        return client.getDatabase(tenant.databaseName());
    }

    // A write under way keeps the handle it has: two handles of one ledger are as safe as two processes.
    void evictIdle(Duration idle) {
        var now = System.nanoTime();
        open.values().removeIf(ledger -> now - ledger.used.get() > idle.toNanos());
    }

    /** The last commit of a ledger, without opening it; {@code known} is a commit it has, or 0. */
    long headOf(TenantId tenant, long known) {
        return MongoLedger.headOf(database(tenant), known);
    }

    private Open opened(TenantId tenant) {
        var ledger = MongoLedger.on(database(tenant), serializer)
                .settings(settings)
                .clock(clock)
                .upcasters(upcasters)
                .bell(number -> bells.ring(tenant, number))
                .open();
        return new Open(ledger, new AtomicLong());
    }

    private record Open(MongoLedger ledger, AtomicLong used) {}
}
