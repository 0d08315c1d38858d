package vn.annals.kernel.service.command;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GenericEventMessage;
import vn.annals.kernel.ledger.CommandAlreadyCommitted;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Enters into the tenant's ledger what those who audit look at. Each look is told once in a quarter of an hour, however often
 * it is repeated and on whichever node; of many in one quarter it is told that there were further ones.
 */
public class LookEntries {

    private static final Duration SITTING = Duration.ofMinutes(15);
    private static final int MOST = 20;
    private static final int SITTINGS = 2_000;

    private final TenantLedgers ledgers;
    private final Envelopes envelopes;
    private final Clock clock;
    private final Map<Sitting, Set<Object>> told = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sitting, Set<Object>> eldest) {
            return size() > SITTINGS;
        }
    });

    LookEntries(TenantLedgers ledgers, Envelopes envelopes, Clock clock) {
        this.ledgers = ledgers;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    private record Sitting(TenantId tenant, String actor, String kind, long quarter) {

        String name(Object look) {
            return String.join("/", actor, kind, String.valueOf(quarter), look.toString());
        }
    }

    /** Before the answer goes out: what cannot be told is not shown. Of others than those who audit nothing is told. */
    public void enter(Object look, Object further) {
        var caller = Caller.find().filter(who -> who.has(ADMIN, AUDITOR, PLATFORM_AUDITOR));
        if (caller.isEmpty()) {
            return;
        }
        var sitting = new Sitting(
                CurrentTenant.get(),
                caller.get().actor().id(),
                look.getClass().getSimpleName(),
                clock.millis() / SITTING.toMillis());
        var before = told.computeIfAbsent(sitting, _ -> ConcurrentHashMap.newKeySet());
        var next = before.contains(look) || before.size() < MOST ? look : further;
        if (!before.contains(next)) {
            append(sitting, next);
            before.add(next);
        }
    }

    private void append(Sitting sitting, Object look) {
        var meta = envelopes.looked(sitting.name(look)).toMetaData();
        try {
            ledgers.ledger(sitting.tenant()).appendEvents(List.of(new GenericEventMessage<>(look, meta)));
        } catch (CommandAlreadyCommitted byAnotherNode) {
            // One entry is all there is to be.
        }
    }
}
