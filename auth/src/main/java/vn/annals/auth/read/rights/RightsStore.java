package vn.annals.auth.read.rights;

import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.read.RowsStore;
import vn.annals.kernel.service.rights.HeldRightsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per membership and API client. */
@Component
class RightsStore {

    private static final String HOLDER = "holder";
    private static final String NAME = "name";
    private static final String NUMBER = "number";
    private static final String ROLES = "roles";
    private static final String ACTIVE = "active";
    private static final String VOIDED = "voided";

    private final RowsStore rows;

    RightsStore(TenantDatabase database) {
        this.rows = new RowsStore(database, HeldRightsStore.SLICE, "auth_rights");
    }

    void add(String by, @Nullable String holder, @Nullable String name, List<String> roles, long commit) {
        var row = new Document(NUMBER, commit)
                .append(HOLDER, holder)
                .append(NAME, name)
                .append(ROLES, roles)
                .append(ACTIVE, true)
                .append(VOIDED, null);
        rows.add(by, row, commit);
    }

    void holder(String by, @Nullable String holder, long commit) {
        if (holder != null) {
            rows.change(by, commit, set(HOLDER, holder));
        }
    }

    void roles(String by, List<String> roles, long commit) {
        rows.change(by, commit, set(ROLES, roles));
    }

    void end(String by, Instant at, long commit) {
        rows.change(by, commit, set(ACTIVE, false), set(VOIDED, Date.from(at)));
    }

    void resume(String by, long commit) {
        rows.change(by, commit, set(ACTIVE, true));
    }

    void voided(String by, Instant at, long commit) {
        rows.change(by, commit, set(VOIDED, Date.from(at)));
    }

    Optional<RightsRow> find(String by) {
        return rows.find(by).map(RightsStore::row);
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
