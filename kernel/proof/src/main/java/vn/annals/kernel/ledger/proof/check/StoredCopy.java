package vn.annals.kernel.ledger.proof.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A commit as a database keeps it: the leaf, and everything that stands beside it as a copy or derived. */
public record StoredCopy(
        long number, byte[] leaf, List<String> keys, String command, List<EventCopy> events, List<byte[]> edge) {

    public StoredCopy {
        keys = List.copyOf(keys);
        events = List.copyOf(events);
        edge = List.copyOf(edge);
    }

    /**
     * One event beside the leaf; an event that never had a revision has none. {@code context} is what handlers are told
     * of the commit, by the names of the leaf's members.
     */
    public record EventCopy(
            String type, @Nullable String revision, byte[] payload, byte[] salt, Map<String, String> context) {

        public EventCopy {
            context = Map.copyOf(context);
        }
    }
}
