package vn.annals.kernel.ledger;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;
import vn.annals.kernel.ledger.proof.PayloadCommitment;

/** One event inside a commit: what handlers read. {@code at} is the commit's time in milliseconds. */
record StoredEvent(
        String aggregate,
        long sequence,
        String type,
        @Nullable String revision,
        byte[] payload,
        PackedPayload packed,
        byte[] salt,
        Meta meta) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Copies for handlers; nothing here is hashed. An event of no aggregate has no {@code aggregateType}. */
    record Meta(String event, @Nullable String aggregateType, long at, byte[] data) {}

    static StoredEvent of(EventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var data = event.serializeMetaData(serializer, byte[].class).getData();
        var salt = new byte[PayloadCommitment.SALT];
        RANDOM.nextBytes(salt);
        var aggregate =
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
        var sequence = event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0;
        var kind =
                event instanceof DomainEventMessage<?> domain ? Objects.requireNonNullElse(domain.getType(), "") : null;
        return new StoredEvent(
                aggregate,
                sequence,
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                PackedPayload.of(payload.getData()),
                salt,
                new Meta(event.getIdentifier(), kind, 0, data));
    }

    static StoredEvent of(String key, Document stored) {
        var slash = key.lastIndexOf('/');
        var payload = PackedPayload.in(stored);
        var meta = stored.get("meta", Document.class);
        return new StoredEvent(
                key.substring(0, slash),
                sequenceIn(key),
                stored.getString("type"),
                stored.getString("rev"),
                payload,
                PackedPayload.plain(payload),
                stored.get("salt", Binary.class).getData(),
                new Meta(
                        meta.getString("id"),
                        meta.getString("agg"),
                        meta.getLong("at"),
                        meta.get("data", Binary.class).getData()));
    }

    static String key(String aggregate, long sequence) {
        return aggregate + "/" + sequence;
    }

    // An aggregate's own name may hold a slash; a sequence number never does.
    static long sequenceIn(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('/') + 1));
    }

    String key() {
        return key(aggregate, sequence);
    }

    int size() {
        return payload.length + meta.data.length;
    }

    StoredEvent at(long millis) {
        return new StoredEvent(
                aggregate,
                sequence,
                type,
                revision,
                payload,
                packed,
                salt,
                new Meta(meta.event, meta.aggregateType, millis, meta.data));
    }

    LeafEvent leaf() {
        return new LeafEvent(
                type,
                revision == null ? 0 : Integer.parseInt(revision),
                aggregate,
                sequence,
                payload.length,
                PayloadCommitment.of(salt, payload));
    }

    Document document() {
        var event = new Document("type", type).append("rev", revision);
        packed.putInto(event);
        return event.append("salt", new Binary(salt))
                .append(
                        "meta",
                        new Document("id", meta.event)
                                .append("agg", meta.aggregateType)
                                .append("at", meta.at)
                                .append("data", new Binary(meta.data)));
    }

    TrackedEventData<byte[]> tracked(LedgerPosition position) {
        return meta.aggregateType == null
                ? new PlainEventData(position.token(), data())
                : new TrackedDomainEventData<>(position.token(), data());
    }

    DomainEventData<byte[]> data() {
        return new GenericDomainEventEntry<>(
                meta.aggregateType,
                aggregate,
                sequence,
                meta.event,
                Instant.ofEpochMilli(meta.at),
                type,
                revision,
                payload,
                meta.data);
    }
}
