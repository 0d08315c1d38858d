package vn.annals.kernel.service.tenant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.annals.kernel.ledger.tenancy.Generation;
import vn.annals.kernel.ledger.tenancy.ReadModelRows;
import vn.annals.kernel.ledger.tenancy.ReadModels;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** The database of the tenant whose work is being done. Stores ask for it at each use and never keep it. */
public class TenantDatabase implements ReadModelRows {

    private final MongoClient client;
    private final RecentReadModels models;
    private final List<SliceRows> slices = new CopyOnWriteArrayList<>();

    public TenantDatabase(MongoClient client) {
        this.client = client;
        this.models = new RecentReadModels(tenant -> new ReadModels(of(tenant)));
    }

    public MongoDatabase current() {
        return of(CurrentTenant.get());
    }

    /** Rows that a replay can build anew while they are read. */
    public SliceRows rows(String slice, String collection) {
        var rows = new SliceRows(this, slice, collection);
        slices.add(rows);
        return rows;
    }

    @Override
    public void drop(TenantId tenant, String slice, int generation) {
        slices.stream()
                .filter(rows -> rows.isOf(slice))
                .forEach(rows -> of(tenant).getCollection(rows.name(generation)).drop());
    }

    /** From now on the current tenant's rows are those that are read at this moment, not a second ago. */
    public void refresh() {
        models.learn(CurrentTenant.get());
    }

    int generation(String slice) {
        return Generation.written(slice).orElseGet(() -> models.active(CurrentTenant.get(), slice));
    }

    MongoDatabase of(TenantId tenant) {
        return client.getDatabase(tenant.databaseName());
    }
}
