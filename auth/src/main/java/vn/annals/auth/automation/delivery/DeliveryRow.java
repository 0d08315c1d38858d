package vn.annals.auth.automation.delivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a fact that was to be sent: {@code pending}, {@code delivered} or {@code failed}.
 *
 * @param id that of the fact in the feed
 * @param at when it happened
 * @param status what was answered the last time, if anything was
 * @param failure why nothing was answered, or was not even sent
 */
record DeliveryRow(
        String id,
        String type,
        String subject,
        Instant at,
        String state,
        int tries,
        @Nullable Integer status,
        @Nullable String failure,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        @JsonIgnore long asked) {

    static final String PENDING = "pending";
    static final String DELIVERED = "delivered";
    static final String FAILED = "failed";

    long place() {
        return DeliveryId.place(id).orElseThrow().number();
    }

    /** Not what was asked for before, and not what is left over of a try that was made since. */
    boolean awaits(Delivery delivery) {
        return state.equals(PENDING) && asked == delivery.asked() && tries <= delivery.tries();
    }

    boolean wasTakenSince(Instant since) {
        return state.equals(DELIVERED) && triedAt != null && !triedAt.isBefore(since);
    }
}
