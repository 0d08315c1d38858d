package vn.annals.auth.read.clients;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.auth.read.RowsStore;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per client. */
@Component
class ClientsStore {

    private static final String REVISION = "revision";
    private static final String CONVERGED = "converged";
    private static final String REVOKED = "revoked";
    private static final String PERSON = "person";
    private static final String ROTATED_AT = "rotatedAt";
    private static final String ROTATION = "rotation";

    private final RowsStore rows;

    ClientsStore(TenantDatabase database) {
        this.rows = new RowsStore(database, ClientsProjection.SLICE, "auth_clients");
    }

    void add(ClientCreated client, Instant at, long commit) {
        var row = new Document("number", commit)
                .append("login", client.login())
                .append("name", client.name())
                .append("roles", client.roles())
                .append(REVISION, client.revision())
                .append(CONVERGED, 0)
                .append(REVOKED, false)
                .append("createdAt", Date.from(at));
        rows.add(client.clientId().value(), row, commit);
    }

    void rotated(ClientRotated event, Instant at, long commit) {
        change(event.clientId(), commit, set(ROTATION, event.rotation()), set(ROTATED_AT, Date.from(at)));
    }

    void revoked(ClientRevoked event, long commit) {
        change(event.clientId(), commit, set(REVOKED, true), set(REVISION, event.revision()));
    }

    void converged(ClientConverged event, long commit) {
        var reached = set(CONVERGED, event.revision());
        change(
                event.clientId(),
                commit,
                event.person() == null ? reached : combine(reached, set(PERSON, event.person())));
    }

    Optional<ClientsRow> find(ClientId client) {
        return rows.find(client.value()).map(ClientsStore::row);
    }

    List<ClientsRow> all() {
        return rows.all().stream().map(ClientsStore::row).toList();
    }

    private void change(ClientId client, long commit, Bson... changes) {
        rows.change(client.value(), commit, changes);
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
