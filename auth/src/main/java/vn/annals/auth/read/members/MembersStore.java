package vn.annals.auth.read.members;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static vn.annals.auth.answer.MemberAnswer.ACCEPTED;
import static vn.annals.auth.answer.MemberAnswer.DELAYED;
import static vn.annals.auth.answer.MemberAnswer.NO_LETTER;
import static vn.annals.auth.answer.MemberAnswer.REQUESTED;
import static vn.annals.auth.answer.MemberAnswer.SENT;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.read.RowsStore;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * One row per member. It keeps the commit it has seen of the letters beside that of the member: a letter is asked for in the
 * commit that tells of the account.
 */
@Component
class MembersStore {

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

    private final RowsStore rows;

    MembersStore(TenantDatabase database) {
        this.rows = new RowsStore(database, MembersProjection.SLICE, "auth_members");
    }

    void add(MemberId member, List<String> roles, Instant at, long commit) {
        var row = new Document("number", commit)
                .append(ROLES, roles)
                .append(ENABLED, true)
                .append(REMOVED, false)
                .append(REVISION, 1)
                .append(CONVERGED, 0)
                .append("invitedAt", Date.from(at));
        rows.add(member.value(), row, commit);
    }

    void roles(MemberId member, int revision, List<String> roles, long commit) {
        change(member, commit, set(ROLES, roles), set(REVISION, revision));
    }

    void enabled(MemberId member, int revision, boolean enabled, long commit) {
        change(member, commit, set(ENABLED, enabled), set(REVISION, revision));
    }

    void removed(MemberId member, int revision, long commit) {
        change(member, commit, set(ENABLED, false), set(REMOVED, true), set(REVISION, revision));
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
        return rows.find(member.value()).map(MembersStore::row);
    }

    List<MembersRow> all() {
        return rows.all().stream().map(MembersStore::row).toList();
    }

    private void change(MemberId member, long commit, Bson... changes) {
        rows.change(member.value(), commit, changes);
    }

    private void tell(Bson row, Bson told, long commit) {
        rows.change(row, combine(told, set(LETTER_COMMIT, commit)));
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
