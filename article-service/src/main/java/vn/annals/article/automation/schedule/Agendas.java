package vn.annals.article.automation.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** What is still to happen, in all tenants. A tenant whose alarms have not changed costs nothing. */
@Component
class Agendas {

    private static final Logger LOG = LoggerFactory.getLogger(Agendas.class);

    // Rows that were built anew are read from some moment on, and nobody tells.
    private static final Duration STALE = Duration.ofMinutes(2);

    private final AlarmStore alarms;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();

    Agendas(AlarmStore alarms) {
        this.alarms = alarms;
    }

    private record Known(Agenda agenda, long changes, Instant read) {}

    /** Reads the alarms of those tenants whose have changed. */
    void look(Instant now) {
        alarms.changes().forEach((tenant, changes) -> {
            var last = known.get(tenant);
            if (last == null || last.changes != changes || last.read.plus(STALE).isBefore(now)) {
                read(tenant, changes, now);
            }
        });
    }

    // What is wrong in one tenant keeps no other waiting.
    private void read(TenantId tenant, long changes, Instant now) {
        try {
            var agenda = known.getOrDefault(tenant, new Known(new Agenda(), 0, now)).agenda;
            agenda.is(CurrentTenant.callAs(tenant, alarms::all));
            known.put(tenant, new Known(agenda, changes, now));
        } catch (RuntimeException unreadable) {
            LOG.warn("The alarms of {} cannot be read now: {}", tenant, unreadable.toString());
        }
    }

    List<TenantId> withDue(Instant now) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().agenda.hasDue(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    Agenda of(TenantId tenant) {
        return known.getOrDefault(tenant, new Known(new Agenda(), 0, Instant.EPOCH)).agenda;
    }

    long overdue(Instant before) {
        return known.values().stream()
                .mapToLong(each -> each.agenda.overdue(before))
                .sum();
    }
}
