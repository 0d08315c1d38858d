package vn.annals.kernel.ledger;

import java.time.Instant;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/** An event of no aggregate as a reader gets it; Axon takes whatever has an aggregate's fields for a domain event. */
record PlainEventData(TrackingToken trackingToken, EventData<byte[]> stored) implements TrackedEventData<byte[]> {

    @Override
    public String getEventIdentifier() {
        return stored.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return stored.getTimestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return stored.getMetaData();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return stored.getPayload();
    }
}
