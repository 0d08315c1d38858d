package vn.annals.auth.automation.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long deliveries are tried.
 *
 * @param retries how long after the first try each of the others is made
 */
@ConfigurationProperties("annals.delivery")
record DeliverySettings(
        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> retries) {

    private static final int SPREAD = 10;

    DeliverySettings {
        retries = List.copyOf(retries);
        if (retries.isEmpty()
                || !retries.getFirst().isPositive()
                || !retries.equals(retries.stream().sorted().toList())) {
            throw new IllegalArgumentException("annals.delivery: retries must be positive, the shortest first");
        }
    }

    /**
     * When a delivery is tried again that was tried so often; empty when it was often enough. What failed together does not
     * come again together.
     */
    Optional<Instant> next(Delivery delivery, int tries, Instant first, Instant now) {
        if (tries > retries.size()) {
            return Optional.empty();
        }
        var pause = retries.get(tries - 1);
        var late = pause.dividedBy(SPREAD * SPREAD)
                .multipliedBy(Math.floorMod(delivery.id().hashCode(), SPREAD));
        var next = first.plus(pause).plus(late);
        // After an outage of ours several may have passed.
        var soonest = now.plus(retries.getFirst());
        return Optional.of(next.isBefore(soonest) ? soonest : next);
    }
}
