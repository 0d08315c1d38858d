package vn.annals.auth.automation.invitation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * All tenants' letters that are to be sent, the newest of each member, in the platform's database: they are few, and one look
 * a second finds them. A row that comes back after its letter was settled is seen to be of no use and goes again.
 */
@Component
class LetterStore {

    private static final String TENANT = "tenant";
    private static final String MEMBER = "member";
    private static final String NUMBER = "number";
    private static final String COMMIT = "commit";
    private static final String TRIES = "tries";
    private static final String DUE = "due";

    private final TenantDatabase database;

    LetterStore(TenantDatabase database) {
        this.database = database;
    }

    void put(Letter letter) {
        var row = new Document(TENANT, letter.tenant().value())
                .append(MEMBER, letter.member().value())
                .append(NUMBER, letter.number())
                .append(COMMIT, letter.commit())
                .append(TRIES, letter.tries())
                .append(DUE, Date.from(letter.due()));
        in(rows -> rows.replaceOne(eq(id(letter)), row, new ReplaceOptions().upsert(true)));
    }

    List<Letter> due(Instant now) {
        return in(rows ->
                rows.find(lte(DUE, Date.from(now))).map(LetterStore::letter).into(new ArrayList<>()));
    }

    /** Keeps the letter for the caller until then; false when another process was faster. */
    boolean claimed(Letter letter, Instant until) {
        var due = and(same(letter), eq(DUE, Date.from(letter.due())));
        return in(rows -> rows.updateOne(due, set(DUE, Date.from(until)))).getModifiedCount() == 1;
    }

    void triedInVain(Letter letter, Instant next) {
        in(rows -> rows.updateOne(same(letter), combine(set(TRIES, letter.tries() + 1), set(DUE, Date.from(next)))));
    }

    void settled(Letter letter) {
        in(rows -> rows.deleteOne(same(letter)));
    }

    private static Bson same(Letter letter) {
        return and(eq(id(letter)), eq(NUMBER, letter.number()));
    }

    private static String id(Letter letter) {
        return letter.tenant() + "/" + letter.member().value();
    }

    private static Letter letter(Document row) {
        return new Letter(
                new TenantId(row.getString(TENANT)),
                new MemberId(row.getString(MEMBER)),
                row.getInteger(NUMBER),
                row.getLong(COMMIT),
                row.getInteger(TRIES),
                row.getDate(DUE).toInstant());
    }

    private <T> T in(Function<MongoCollection<Document>, T> work) {
        return CurrentTenant.callAs(
                TenantId.PLATFORM, () -> work.apply(database.current().getCollection("auth_letters")));
    }
}
