package vn.annals.auth.contact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * Two documents for each member: under the id what it is called, and under the address whose it is. The second is claimed
 * before a member is invited, so that an address is nobody's twice. Neither can be built anew from the ledger.
 */
@Component
public class ContactStore {

    private static final String MEMBER = "member";
    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final int DUPLICATE = 11_000;

    private final TenantDatabase database;

    public ContactStore(TenantDatabase database) {
        this.database = database;
    }

    /** Whose address this is: {@code fresh}'s when it is nobody's yet. */
    public MemberId holder(String email, MemberId fresh) {
        try {
            return claimed(email, fresh);
        } catch (MongoCommandException | MongoWriteException failure) {
            // Of two first claims at once one fails, and finds the other's now.
            if (failure.getCode() != DUPLICATE) {
                throw failure;
            }
            return claimed(email, fresh);
        }
    }

    /** The same after {@code gone}, whose it was, has left; somebody else may be faster. */
    public MemberId holderAfter(String email, MemberId gone, MemberId fresh) {
        contacts().updateOne(holding(gone, email), set(MEMBER, fresh.value()));
        return holder(email, fresh);
    }

    /** What was said first stays. */
    public void keep(MemberId member, Contact contact) {
        var said = new Document(EMAIL, contact.email()).append(NAME, contact.name());
        contacts().updateOne(eq(member.value()), new Document("$setOnInsert", said), new UpdateOptions().upsert(true));
    }

    public Optional<Contact> find(MemberId member) {
        return Optional.ofNullable(of(List.of(member.value())).get(member.value()));
    }

    public Map<String, Contact> of(Collection<String> members) {
        var found = new HashMap<String, Contact>();
        contacts().find(in("_id", members)).forEach(row -> found.put(row.getString("_id"), contact(row)));
        return found;
    }

    /** Whether the address leads to this member still. */
    public boolean holds(MemberId member, String email) {
        return contacts().find(holding(member, email)).first() != null;
    }

    /** The member has left: nothing here names it any more. */
    public void erase(MemberId member) {
        find(member).ifPresent(contact -> contacts().deleteOne(holding(member, contact.email())));
        contacts().deleteOne(eq(member.value()));
    }

    private MemberId claimed(String email, MemberId fresh) {
        var claim = contacts()
                .findOneAndUpdate(
                        eq(email),
                        new Document("$setOnInsert", new Document(MEMBER, fresh.value())),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return new MemberId(Objects.requireNonNull(claim).getString(MEMBER));
    }

    private static Bson holding(MemberId member, String email) {
        return and(eq(email), eq(MEMBER, member.value()));
    }

    private static Contact contact(Document row) {
        return new Contact(row.getString(EMAIL), row.getString(NAME));
    }

    private MongoCollection<Document> contacts() {
        return database.current().getCollection("auth_contacts");
    }
}
