package vn.annals.kernel.service.tenant;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import vn.annals.kernel.tenancy.TenantId;

/** One document per person: the opaque id and the name last seen. */
final class PeopleStore {

    private final TenantDatabase database;

    PeopleStore(TenantDatabase database) {
        this.database = database;
    }

    void put(TenantId tenant, String id, String name) {
        people(tenant).updateOne(eq("_id", id), Updates.set("name", name), new UpdateOptions().upsert(true));
    }

    Map<String, String> names(TenantId tenant, Collection<String> ids) {
        var names = new HashMap<String, String>();
        people(tenant).find(in("_id", ids)).forEach(row -> names.put(row.getString("_id"), row.getString("name")));
        return names;
    }

    private MongoCollection<Document> people(TenantId tenant) {
        return database.of(tenant).getCollection("people");
    }
}
