package vn.annals.auth.automation.delivery;

import static vn.annals.auth.automation.delivery.DeliveryRow.DELIVERED;
import static vn.annals.auth.automation.delivery.DeliveryRow.FAILED;
import static vn.annals.auth.automation.delivery.DeliveryRow.PENDING;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.egress.Reply;

/** What one try came to. */
record Outcome(
        String state,
        int tries,
        @Nullable Integer status,
        @Nullable String failure,
        Instant at,
        @Nullable Instant next) {

    /** Nothing is sent to this webhook any more. */
    static final String DISABLED = "disabled";

    /** What stands there is not told any more. */
    static final String UNTOLD = "untold";

    static Outcome taken(int tries, Reply reply, Instant at) {
        return of(DELIVERED, tries, reply, at, null);
    }

    static Outcome triedAgain(int tries, Reply reply, Instant at, Instant next) {
        return of(PENDING, tries, reply, at, next);
    }

    static Outcome givenUp(int tries, Reply reply, Instant at) {
        return of(FAILED, tries, reply, at, null);
    }

    static Outcome notSent(Delivery delivery, String why, Instant at) {
        return new Outcome(FAILED, delivery.tries(), null, why, at, null);
    }

    private static Outcome of(String state, int tries, Reply reply, Instant at, @Nullable Instant next) {
        var failure = reply.failure();
        var word =
                failure == null ? null : failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Outcome(state, tries, reply.status(), word, at, next);
    }
}
