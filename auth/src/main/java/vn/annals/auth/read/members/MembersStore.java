package vn.annals.auth.read.members;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static vn.annals.auth.answer.MemberAnswer.ACCEPTED;
import static vn.annals.auth.answer.MemberAnswer.DELAYED;
import static vn.annals.auth.answer.MemberAnswer.NO_LETTER;
import static vn.annals.auth.answer.MemberAnswer.REQUESTED;
import static vn.annals.auth.answer.MemberAnswer.SENT;

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

/**
 * One row per member. A row keeps the commit it has seen, for the member and for the letters: a letter is asked for in the
 * commit that tells of the account. An older one changes nothing. They are few, and read whole.
 */
@Component
class MembersStore {

    private static final String COMMIT = "commit";
    private static final String ROLES = "roles";
    private static final String ENABLED = "enabled";
    private static final String REMOVED = "removed";
    private static final String REVISION = "revision";
    private static final String CONVERGED = "converged";
    private static final String PERSON = "person";
    private static final String INVITATION = "invitation";
    private static final String LETTERS = "letters";
    private static final String LETTER_AT = "letterAt";
    private static final String LETTER_COMMIT = "letterCommit";

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

    void letter(MemberId member, int letter, String became, Instant at, long commit) {
        var told = combine(set(LETTERS, letter), set(INVITATION, became), set(LETTER_AT, Date.from(at)));
        tell(and(eq(member.value()), not(gte(LETTER_COMMIT, commit))), told, commit);
    }

    /** Nothing new about who had no letter, or needed none. */
    void signedIn(MemberId member, long commit) {
        var waited = in(INVITATION, List.of(REQUESTED, DELAYED, SENT));
        tell(and(eq(member.value()), waited, not(gte(LETTER_COMMIT, commit))), set(INVITATION, ACCEPTED), commit);
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

    private void tell(Bson row, Bson told, long commit) {
        rows().updateOne(row, combine(told, set(LETTER_COMMIT, commit)));
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
                row.getDate("invitedAt").toInstant(),
                row.get(INVITATION, NO_LETTER),
                row.get(LETTERS, 0),
                letterAt(row.getDate(LETTER_AT)));
    }

    private static @Nullable Instant letterAt(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }
}
