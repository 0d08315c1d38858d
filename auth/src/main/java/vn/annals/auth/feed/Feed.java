package vn.annals.auth.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.TenantId;

/** Reads the public facts of a ledger. Nothing is kept of them: they are what the ledger says, from any place in it. */
@Component
public class Feed {

    // Most commits tell the public nothing; no one request goes through all of them.
    private static final int MOST_COMMITS = 2_000;

    private final TenantLedgers ledgers;

    Feed(TenantLedgers ledgers) {
        this.ledgers = ledgers;
    }

    /** {@code reached} is the last commit that was looked at. */
    record Part(List<CloudEvent> events, long reached) {}

    /** What follows a commit. A commit is told whole, and so there may be a few more than {@code limit}. */
    Part after(TenantId tenant, long commit, int limit, Set<String> types) {
        var events = new ArrayList<CloudEvent>();
        var reached = commit;
        try (var stream =
                ledgers.ledger(tenant).readEvents(LedgerPosition.after(commit).token(), false)) {
            for (var told = stream.iterator(); told.hasNext(); ) {
                var event = told.next();
                var place = LedgerPosition.of(event.trackingToken());
                var isNext = place.commit() > reached;
                if (isNext && (events.size() >= limit || reached - commit >= MOST_COMMITS)) {
                    break;
                }
                reached = place.commit();
                PublicFacts.of(LedgerSerializer.demandKnown(event).getPayload())
                        .filter(fact -> types.contains(fact.type()))
                        .map(fact -> CloudEvent.of(tenant, place, event.getTimestamp(), fact))
                        .ifPresent(events::add);
            }
        }
        return new Part(events, reached);
    }

    /** What is told at one place of a ledger; empty when that is nothing. */
    public Optional<CloudEvent> at(TenantId tenant, LedgerPosition place) {
        var told = after(tenant, place.commit() - 1, 1, Set.copyOf(PublicFacts.TYPES));
        return told.events().stream()
                .filter(event -> event.id().equals(CloudEvent.id(place)))
                .findFirst();
    }
}
