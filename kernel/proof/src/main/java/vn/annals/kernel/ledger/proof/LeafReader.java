package vn.annals.kernel.ledger.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Leaf.LeafActor;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;

/** Reads leaves of version 1 and nothing else: no unknown member, no other spelling. */
final class LeafReader {

    private LeafReader() {}

    static Leaf read(byte[] bytes) {
        var leaf = leaf(members(CanonicalJsonReader.read(bytes)));
        // Writing it again shows in one comparison that nothing was left over and nothing spelt otherwise.
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new NotCanonical("not the canonical form of a leaf");
        }
        return leaf;
    }

    private static Leaf leaf(Map<?, ?> members) {
        return new Leaf(
                text(members, "ten"),
                text(members, "org"),
                number(members, "n"),
                number(members, "at"),
                text(members, "cmd"),
                text(members, "cor"),
                text(members, "cau"),
                actor(members(members.get("act"))),
                textOrNull(members, "why"),
                events(members.get("ev")));
    }

    private static LeafActor actor(Map<?, ?> members) {
        return new LeafActor(
                text(members, "id"), text(members, "kind"), textOrNull(members, "role"), textOrNull(members, "sid"));
    }

    private static List<LeafEvent> events(@Nullable Object events) {
        if (events instanceof List<?> list) {
            return list.stream().map(event -> event(members(event))).toList();
        }
        throw new NotCanonical("a leaf without events");
    }

    private static LeafEvent event(Map<?, ?> members) {
        return new LeafEvent(
                text(members, "t"),
                small(members, "r"),
                text(members, "agg"),
                number(members, "s"),
                small(members, "len"),
                text(members, "pay"));
    }

    private static Map<?, ?> members(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new NotCanonical("not an object of a leaf");
    }

    private static String text(Map<?, ?> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new NotCanonical("a leaf without " + name);
    }

    private static @Nullable String textOrNull(Map<?, ?> members, String name) {
        return members.get(name) == null ? null : text(members, name);
    }

    private static long number(Map<?, ?> members, String name) {
        if (members.get(name) instanceof Long number) {
            return number;
        }
        throw new NotCanonical("a leaf without " + name);
    }

    private static int small(Map<?, ?> members, String name) {
        var number = number(members, name);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new NotCanonical(name + " out of range");
        }
        return (int) number;
    }
}
