package vn.annals.auth.read.members;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per member. A row keeps the commit it has seen; an older one changes nothing. They are few, and read whole. */
@Component
class MembersStore {

    private static final String COMMIT = "commit";
    private static final String ROLES = "roles";
    private static final String ENABLED = "enabled";
    private static final String REMOVED = "removed";
    private static final String REVISION = "revision";
    private static final String CONVERGED = "converged";
    private static final String PERSON = "person";

    private final SliceRows rows;

    MembersStore(TenantDatabase database) {
        this.rows = database.rows(MembersProjection.SLICE, "auth_members");
    }

    void add(MemberId member, List<String> roles, Instant at, long commit) {
        var row = new Document("number", commit)
                .append(ROLES, roles)
                .append(ENABLED, true)
                .append(REMOVED, false)
                .append(REVISION, 1)
                .append(CONVERGED, 0)
                .append("invitedAt", Date.from(at))
                .append(COMMIT, commit);
        rows().updateOne(eq(member.value()), new Document("$setOnInsert", row), new UpdateOptions().upsert(true));
    }

    void roles(MemberId member, int revision, List<String> roles, long commit) {
        change(member, commit, combine(set(ROLES, roles), set(REVISION, revision)));
    }

    void enabled(MemberId member, int revision, boolean enabled, long commit) {
        change(member, commit, combine(set(ENABLED, enabled), set(REVISION, revision)));
    }

    void removed(MemberId member, int revision, long commit) {
        change(member, commit, combine(set(ENABLED, false), set(REMOVED, true), set(REVISION, revision)));
    }

    void converged(MemberId member, int revision, @Nullable String person, long commit) {
        var reached = set(CONVERGED, revision);
        change(member, commit, person == null ? reached : combine(reached, set(PERSON, person)));
    }

    Optional<MembersRow> find(MemberId member) {
        return Optional.ofNullable(rows().find(eq(member.value())).first()).map(MembersStore::row);
    }

    List<MembersRow> all() {
        return rows().find().map(MembersStore::row).into(new ArrayList<>());
    }

    private void change(MemberId member, long commit, Bson change) {
        rows().updateOne(and(eq(member.value()), lt(COMMIT, commit)), combine(change, set(COMMIT, commit)));
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }

    private static MembersRow row(Document row) {
        return new MembersRow(
                row.getString("_id"),
                row.getLong("number"),
                row.getList(ROLES, String.class),
                row.getBoolean(ENABLED),
                row.getBoolean(REMOVED),
                row.getInteger(REVISION),
                row.getInteger(CONVERGED),
                row.getString(PERSON),
                row.getDate("invitedAt").toInstant());
    }
}
