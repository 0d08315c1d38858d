package vn.annals.kernel.ledger;

import com.mongodb.MongoException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another commit holds one of the aggregate versions this one wanted. */
final class KeysTaken extends RuntimeException {

    private final transient Set<String> keys;

    KeysTaken(Set<String> keys, @Nullable MongoException refused) {
        super("taken: " + keys, refused, false, false);
        this.keys = Set.copyOf(keys);
    }

    boolean has(String key) {
        return keys.contains(key);
    }
}
