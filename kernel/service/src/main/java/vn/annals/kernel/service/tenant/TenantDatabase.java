package vn.annals.kernel.service.tenant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** The database of the tenant whose work is being done. Stores ask for it at each use and never keep it. */
public class TenantDatabase {

    private final MongoClient client;

    public TenantDatabase(MongoClient client) {
        this.client = client;
    }

    public MongoDatabase current() {
        return of(CurrentTenant.get());
    }

    MongoDatabase of(TenantId tenant) {
        return client.getDatabase(tenant.databaseName());
    }
}
