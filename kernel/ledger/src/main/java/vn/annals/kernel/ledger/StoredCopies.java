package vn.annals.kernel.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.check.StoredCopy.EventCopy;

/** Reads rows of a ledger that may have been tampered with: what is missing or of another kind is read as empty. */
final class StoredCopies {

    /** What the metadata of an event call the members of a leaf. */
    private static final Map<String, String> MEMBERS = Map.of(
            CommitContext.TENANT, "ten",
            CommitContext.ORIGIN, "org",
            CommitContext.ACTOR, "id",
            CommitContext.ACTOR_KIND, "kind",
            CommitContext.ROLE, "role",
            CommitContext.SESSION, "sid",
            CommitContext.REASON, "why",
            CommitContext.COMMAND, "cmd",
            CommitContext.CORRELATION, "cor",
            CommitContext.CAUSE, "cau");

    private StoredCopies() {}

    static StoredCopy of(Document row) {
        return new StoredCopy(
                row.get(StoredCommit.NUMBER) instanceof Long number ? number : 0,
                bytes(row.get(StoredCommit.LEAF)),
                list(row.get(StoredCommit.KEYS)).stream()
                        .map(StoredCopies::text)
                        .toList(),
                text(row.get(StoredCommit.COMMAND)),
                list(row.get(StoredCommit.BODY)).stream()
                        .map(StoredCopies::event)
                        .toList(),
                list(row.get(StoredCommit.EDGE)).stream()
                        .map(StoredCopies::bytes)
                        .toList());
    }

    private static EventCopy event(@Nullable Object stored) {
        var event = stored instanceof Document document ? document : new Document();
        var meta = event.get("meta") instanceof Document document ? document : new Document();
        return new EventCopy(
                text(event.get("type")),
                event.get("rev") instanceof String revision ? revision : null,
                PackedPayload.in(event),
                bytes(event.get("salt")),
                context(meta));
    }

    private static Map<String, String> context(Document meta) {
        var context = new HashMap<String, String>();
        members(bytes(meta.get("data"))).forEach((name, value) -> {
            if (name instanceof String known && MEMBERS.get(known) instanceof String member) {
                context.put(member, String.valueOf(value));
            }
        });
        // An event that never left its tenant need not say where it is from.
        if (context.get("ten") instanceof String tenant) {
            context.putIfAbsent("org", tenant);
        }
        context.put("at", String.valueOf(meta.get("at")));
        return context;
    }

    private static Map<?, ?> members(byte[] data) {
        try {
            return CanonicalJson.decode(CanonicalJson.canonical(data)) instanceof Map<?, ?> members
                    ? members
                    : Map.of();
        } catch (NotCanonical altered) {
            return Map.of();
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static byte[] bytes(@Nullable Object value) {
        return value instanceof Binary binary ? binary.getData() : new byte[0];
    }
}
