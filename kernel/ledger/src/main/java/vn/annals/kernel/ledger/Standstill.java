package vn.annals.kernel.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which claims of others have not moved for as long as a claim lasts. When a claim ends is told by its owner's clock; after
 * the death of one whose clock was years ahead nobody would ever read for it again.
 */
final class Standstill {

    private final Duration claim;
    private final Clock clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(StoredToken token, long since) {}

    Standstill(Duration claim, Clock clock) {
        this.claim = claim;
        this.clock = clock;
    }

    void saw(StoredToken token) {
        seen.compute(
                token.id(),
                (id, before) ->
                        before != null && before.token.equals(token) ? before : new Seen(token, clock.millis()));
    }

    /** The claim as it has been for so long; empty while it moves. */
    Optional<StoredToken> of(String id) {
        return Optional.ofNullable(seen.get(id))
                .filter(still -> clock.millis() - still.since > claim.toMillis())
                .map(Seen::token);
    }
}
