package vn.annals.auth.read.rights;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.rights.HeldRightsStore;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per membership and API client. A row keeps the commit it has seen; an older one changes nothing. */
@Component
class RightsStore {

    private static final String COMMIT = "commit";
    private static final String HOLDER = "holder";
    private static final String NAME = "name";
    private static final String NUMBER = "number";
    private static final String ROLES = "roles";
    private static final String ACTIVE = "active";
    private static final String VOIDED = "voided";

    private final SliceRows rows;

    RightsStore(TenantDatabase database) {
        this.rows = database.rows(HeldRightsStore.SLICE, "auth_rights");
    }

    void add(String by, @Nullable String holder, @Nullable String name, List<String> roles, long commit) {
        var row = new Document(NUMBER, commit)
                .append(HOLDER, holder)
                .append(NAME, name)
                .append(ROLES, roles)
                .append(ACTIVE, true)
                .append(VOIDED, null)
                .append(COMMIT, commit);
        rows.current().updateOne(eq(by), new Document("$setOnInsert", row), new UpdateOptions().upsert(true));
    }

    void holder(String by, @Nullable String holder, long commit) {
        if (holder != null) {
            change(by, commit, set(HOLDER, holder));
        }
    }

    void roles(String by, List<String> roles, long commit) {
        change(by, commit, set(ROLES, roles));
    }

    void end(String by, Instant at, long commit) {
        change(by, commit, combine(set(ACTIVE, false), set(VOIDED, Date.from(at))));
    }

    void resume(String by, long commit) {
        change(by, commit, set(ACTIVE, true));
    }

    void voided(String by, Instant at, long commit) {
        change(by, commit, set(VOIDED, Date.from(at)));
    }

    Optional<RightsRow> find(String by) {
        return Optional.ofNullable(rows.current().find(eq(by)).first()).map(RightsStore::row);
    }

    private void change(String by, long commit, Bson change) {
        rows.current().updateOne(and(eq(by), lt(COMMIT, commit)), combine(change, set(COMMIT, commit)));
    }

    private static RightsRow row(Document row) {
        var voided = row.getDate(VOIDED);
        return new RightsRow(
                row.getString(HOLDER),
                row.getString(NAME),
                row.getLong(NUMBER),
                row.getList(ROLES, String.class),
                row.getBoolean(ACTIVE),
                voided == null ? null : voided.toInstant());
    }
}
