package vn.annals.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.UUID;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.SliceEvent;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.TenantId;

/** What every measurement needs: a server, fresh tenants and ledgers as the services open them. */
record Stage(Server server, boolean quick) {

    static final LedgerSerializer SERIALIZER = new LedgerSerializer(ManuscriptEvent.class, SliceEvent.class);

    MongoClient client() {
        return server.client();
    }

    TenantId freshTenant() {
        return new TenantId("b-" + UUID.randomUUID().toString().substring(0, 13));
    }

    /** A projector would read for every tenant whose bell it finds, also those of other measurements. */
    void silence() {
        client().getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("bells")
                .deleteMany(Filters.regex("_id", "^b-"));
    }

    MongoDatabase database(TenantId tenant) {
        return client().getDatabase(tenant.databaseName());
    }

    /** With a bell, as in a service. */
    MongoLedger ledger(TenantId tenant) {
        return ledgers(new Bells(client())).ledger(tenant);
    }

    TenantLedgers ledgers(Bells bells) {
        return new TenantLedgers(client(), SERIALIZER, LedgerSettings.DEFAULT, Clock.systemUTC(), bells);
    }

    int scaled(int count) {
        return quick ? Math.max(1, count / 10) : count;
    }
}
