package vn.annals.kernel.service.command;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import org.bson.Document;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** What each {@code Idempotency-Key} was first used for. Kept as long as the ledger, which knows the command for ever. */
final class IdempotencyKeysStore {

    private static final int DUPLICATE = 11000;
    private static final String BODY = "body";

    private final TenantDatabase tenant;

    IdempotencyKeysStore(TenantDatabase tenant) {
        this.tenant = tenant;
    }

    /** Answers the digest of the body that the key was first used with: this one, when it is new. */
    String first(String key, String digest) {
        var keys = tenant.current().getCollection("idempotency_keys");
        try {
            keys.insertOne(new Document("_id", key).append(BODY, digest));
            return digest;
        } catch (MongoWriteException refused) {
            var found = refused.getError().getCode() == DUPLICATE
                    ? keys.find(eq("_id", key)).first()
                    : null;
            if (found == null) {
                throw refused;
            }
            return found.getString(BODY);
        }
    }
}
