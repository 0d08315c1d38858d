package vn.annals.crash.child;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.time.Clock;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.TenantId;

/** The server under test, as one process sees it. */
public final class ServerStore implements AutoCloseable {

    private final MongoClient client;
    private final Bells bells;

    private ServerStore(MongoClient client) {
        this.client = client;
        this.bells = new Bells(client);
    }

    public static ServerStore open(String uri, CommandListener... listeners) {
        var settings = MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        for (var listener : listeners) {
            settings.addCommandListener(listener);
        }
        return new ServerStore(MongoClients.create(settings.build()));
    }

    public MongoDatabase database(TenantId tenant) {
        return client.getDatabase(tenant.databaseName());
    }

    TenantLedgers ledgers(LedgerSerializer serializer, LedgerSettings settings, Clock clock) {
        return new TenantLedgers(client, serializer, settings, clock, bells);
    }

    Bells bells() {
        return bells;
    }

    /** Silences a tenant's bell, or every later projector would read for it too. */
    public void forget(TenantId tenant) {
        database(TenantId.PLATFORM).getCollection("bells").deleteOne(eq("_id", tenant.value()));
    }

    @Override
    public void close() {
        client.close();
    }
}
