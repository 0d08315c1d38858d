package vn.annals.auth.automation.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** How far each list of the identity provider's events was read, in the platform's database. */
@Component
class AccountsStore {

    private static final String TIME = "time";

    private final TenantDatabase database;

    AccountsStore(TenantDatabase database) {
        this.database = database;
    }

    /** The time of the newest event of a list that was brought in; 0 when none was. */
    long reached(String list) {
        return CurrentTenant.callAs(TenantId.PLATFORM, () -> {
            var row = marks().find(eq(list)).first();
            return row == null ? 0L : row.getLong(TIME);
        });
    }

    void reach(String list, long time) {
        CurrentTenant.runAs(TenantId.PLATFORM, () -> marks().updateOne(
                        eq(list), max(TIME, time), new UpdateOptions().upsert(true)));
    }

    private MongoCollection<Document> marks() {
        return database.current().getCollection("auth_accounts");
    }
}
