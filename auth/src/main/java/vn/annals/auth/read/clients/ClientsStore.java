package vn.annals.auth.read.clients;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per client. A row keeps the commit it has seen; an older one changes nothing. They are few, and read whole. */
@Component
class ClientsStore {

    private static final String COMMIT = "commit";
    private static final String REVISION = "revision";
    private static final String CONVERGED = "converged";
    private static final String REVOKED = "revoked";
    private static final String PERSON = "person";
    private static final String ROTATED_AT = "rotatedAt";
    private static final String ROTATION = "rotation";

    private final SliceRows rows;

    ClientsStore(TenantDatabase database) {
        this.rows = database.rows(ClientsProjection.SLICE, "auth_clients");
    }

    void add(ClientCreated client, Instant at, long commit) {
        var row = new Document("number", commit)
                .append("login", client.login())
                .append("name", client.name())
                .append("roles", client.roles())
                .append(REVISION, client.revision())
                .append(CONVERGED, 0)
                .append(REVOKED, false)
                .append("createdAt", Date.from(at))
                .append(COMMIT, commit);
        rows().updateOne(
                        eq(client.clientId().value()),
                        new Document("$setOnInsert", row),
                        new UpdateOptions().upsert(true));
    }

    void rotated(ClientRotated event, Instant at, long commit) {
        change(event.clientId(), commit, combine(set(ROTATION, event.rotation()), set(ROTATED_AT, Date.from(at))));
    }

    void revoked(ClientRevoked event, long commit) {
        change(event.clientId(), commit, combine(set(REVOKED, true), set(REVISION, event.revision())));
    }

    void converged(ClientConverged event, long commit) {
        var reached = set(CONVERGED, event.revision());
        change(
                event.clientId(),
                commit,
                event.person() == null ? reached : combine(reached, set(PERSON, event.person())));
    }

    Optional<ClientsRow> find(ClientId client) {
        return Optional.ofNullable(rows().find(eq(client.value())).first()).map(ClientsStore::row);
    }

    List<ClientsRow> all() {
        return rows().find().map(ClientsStore::row).into(new ArrayList<>());
    }

    private void change(ClientId client, long commit, Bson change) {
        rows().updateOne(and(eq(client.value()), lt(COMMIT, commit)), combine(change, set(COMMIT, commit)));
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }

    private static ClientsRow row(Document row) {
        var rotatedAt = row.getDate(ROTATED_AT);
        return new ClientsRow(
                row.getString("_id"),
                row.getLong("number"),
                row.getString("login"),
                row.getString("name"),
                row.getList("roles", String.class),
                row.getInteger(REVISION),
                row.getInteger(CONVERGED),
                row.getBoolean(REVOKED),
                row.getString(PERSON),
                row.getDate("createdAt").toInstant(),
                rotatedAt == null ? null : rotatedAt.toInstant(),
                row.getString(ROTATION));
    }
}
