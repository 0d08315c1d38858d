package vn.annals.media.blob;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** The files of the current tenant that are brought at this moment, by hash. Nearly always there are none. */
@Component
public final class ArrivalsStore {

    private static final String SINCE = "since";

    private final TenantDatabase database;
    private final Clock clock;

    ArrivalsStore(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file that was expected, last at {@code since}, and of which it was never said that it is told of. */
    public record Expected(String sha256, Instant since) {}

    public void expect(String sha256) {
        arrivals()
                .updateOne(eq("_id", sha256), set(SINCE, Date.from(clock.instant())), new UpdateOptions().upsert(true));
    }

    void told(String sha256) {
        arrivals().deleteOne(eq("_id", sha256));
    }

    public List<Expected> before(Instant time) {
        var all = new ArrayList<Expected>();
        arrivals()
                .find()
                .map(row ->
                        new Expected(row.getString("_id"), row.getDate(SINCE).toInstant()))
                .into(all);
        return all.stream().filter(expected -> expected.since().isBefore(time)).toList();
    }

    /** Forgets it, unless it has come again since. */
    public void forget(Expected expected) {
        arrivals().deleteOne(and(eq("_id", expected.sha256()), eq(SINCE, Date.from(expected.since()))));
    }

    private MongoCollection<Document> arrivals() {
        return database.current().getCollection("media.arrivals");
    }
}
