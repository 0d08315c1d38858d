package vn.annals.local;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Changes one byte of a stored event behind the product's back, as somebody with the database's password could, so that
 * one can see the verifier find it. The same call again changes it back.
 */
final class TamperedStore {

    private static final String USAGE = "usage: ./annals tamper <tenant> <commit>";

    private final String database;
    private final Phases phases;

    TamperedStore(String database, Phases phases) {
        this.database = database;
        this.phases = phases;
    }

    void run(List<String> rest) {
        if (rest.size() != 2 || !rest.get(1).matches("[1-9][0-9]{0,17}")) {
            throw new Trouble(USAGE);
        }
        var number = Long.parseLong(rest.get(1));
        try (var client = MongoClients.create(database)) {
            var ledger = client.getDatabase("annals_" + rest.getFirst()).getCollection("ledger");
            var commit = ledger.find(eq("_id", number)).first();
            if (commit == null) {
                throw new Trouble(rest.getFirst() + " has no commit " + number);
            }
            var event = commit.getList("body", Document.class).getFirst();
            var field = event.containsKey("packed") ? "packed" : "payload";
            var payload = event.get(field, Binary.class).getData();
            payload[payload.length / 2] ^= 1;
            ledger.updateOne(eq("_id", number), Updates.set("body.0." + field, new Binary(payload)));
        }
        phases.say("one byte of commit " + number + " of " + rest.getFirst()
                + " was flipped; the same again flips it back");
    }
}
