package vn.annals.local;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;

/** The database server that {@code MONGODB_URI} names instead of the embedded one. */
final class NamedServerStore {

    private static final String OURS = "annals_";

    private final String uri;

    NamedServerStore(String uri) {
        this.uri = uri;
    }

    /** Drops every database of Annals there, and no other. */
    void empty() {
        try (var client = MongoClients.create(uri)) {
            for (var name : client.listDatabaseNames().into(new ArrayList<>())) {
                if (name.startsWith(OURS)) {
                    client.getDatabase(name).drop();
                }
            }
        }
    }
}
