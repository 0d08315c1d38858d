package vn.annals.kernel.ledger.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Leaf, version 1: what the tree hashes and auditors read. {@code at} is in milliseconds since 1970 UTC and never
 * decreases along the ledger; {@code origin} differs from {@code tenant} only after a merge. No names, mails or addresses.
 */
public record Leaf(
        String tenant,
        String origin,
        long number,
        long at,
        String command,
        String correlation,
        String cause,
        LeafActor actor,
        @Nullable String why,
        List<LeafEvent> events) {

    public Leaf {
        events = List.copyOf(events);
    }

    /** Who acted: opaque subject, kind of session, role, and a hash of the session. */
    public record LeafActor(
            String id,
            String kind,
            @Nullable String role,
            @Nullable String session) {}

    /** {@code length} is that of the payload's canonical bytes, {@code commitment} a {@link PayloadCommitment}. */
    public record LeafEvent(String type, int revision, String aggregate, long sequence, int length, String commitment) {

        /** What is unique in a ledger. */
        public String key() {
            return aggregate + "/" + sequence;
        }
    }

    /** Everything a leaf says of its commit as a whole, without what is null. */
    public Map<String, String> context() {
        var context = new TreeMap<String, @Nullable String>();
        context.put("ten", tenant);
        context.put("org", origin);
        context.put("at", Long.toString(at));
        context.put("cmd", command);
        context.put("cor", correlation);
        context.put("cau", cause);
        context.put("id", actor.id());
        context.put("kind", actor.kind());
        context.put("role", actor.role());
        context.put("sid", actor.session());
        context.put("why", why);
        context.values().removeIf(Objects::isNull);
        return context;
    }

    /** Reads a leaf of this version; {@link NotCanonical} when it is not exactly that. */
    public static Leaf of(byte[] bytes) {
        return LeafReader.read(bytes);
    }

    public byte[] bytes() {
        var leaf = new LinkedHashMap<String, @Nullable Object>();
        leaf.put("v", 1);
        leaf.put("ten", tenant);
        leaf.put("org", origin);
        leaf.put("n", number);
        leaf.put("at", at);
        leaf.put("cmd", command);
        leaf.put("cor", correlation);
        leaf.put("cau", cause);
        leaf.put("act", actorMember());
        leaf.put("why", why);
        leaf.put("ev", events.stream().map(Leaf::eventMember).toList());
        return CanonicalJson.encode(leaf);
    }

    private Map<String, @Nullable Object> actorMember() {
        var member = new LinkedHashMap<String, @Nullable Object>();
        member.put("id", actor.id());
        member.put("kind", actor.kind());
        member.put("role", actor.role());
        member.put("sid", actor.session());
        return member;
    }

    private static Map<String, Object> eventMember(LeafEvent event) {
        return Map.of(
                "t", event.type(),
                "r", event.revision(),
                "agg", event.aggregate(),
                "s", event.sequence(),
                "len", event.length(),
                "pay", event.commitment());
    }
}
