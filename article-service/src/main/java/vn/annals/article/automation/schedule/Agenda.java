package vn.annals.article.automation.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The alarms of one tenant in the memory of this process. One that was rung in vain is rung again, ever more rarely. */
final class Agenda {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Map<String, Entry> entries = new HashMap<>();

    /** {@code idle} is an alarm that found nothing to do, such as a withdrawal of what is not public. */
    private record Entry(Alarm alarm, Instant next, int tries, boolean idle) {

        static Entry of(Alarm alarm) {
            return new Entry(alarm, alarm.due(), 0, false);
        }

        Entry rung(Instant at, boolean foundNothing) {
            var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
            return new Entry(alarm, at.plus(pause), tries + 1, foundNothing);
        }

        boolean isDue(Instant now) {
            return !alarm.begun() && !next.isAfter(now);
        }

        boolean isOverdue(Instant before) {
            return !idle && alarm.due().isBefore(before);
        }
    }

    synchronized void is(List<Alarm> alarms) {
        var before = Map.copyOf(entries);
        entries.clear();
        for (var alarm : alarms) {
            var known = before.get(key(alarm));
            entries.put(key(alarm), known != null && known.alarm.equals(alarm) ? known : Entry.of(alarm));
        }
    }

    synchronized boolean hasDue(Instant now) {
        return entries.values().stream().anyMatch(entry -> entry.isDue(now));
    }

    /** Those that have waited longest first. */
    synchronized List<Alarm> due(Instant now, int most) {
        return entries.values().stream()
                .filter(entry -> entry.isDue(now))
                .sorted(Comparator.comparing(Entry::next))
                .limit(most)
                .map(Entry::alarm)
                .toList();
    }

    synchronized void rung(Alarm alarm, Instant at, boolean foundNothing) {
        entries.computeIfPresent(
                key(alarm), (_, entry) -> entry.alarm.equals(alarm) ? entry.rung(at, foundNothing) : entry);
    }

    synchronized long overdue(Instant before) {
        return entries.values().stream()
                .filter(entry -> entry.isOverdue(before))
                .count();
    }

    private static String key(Alarm alarm) {
        return alarm.article().value() + "/" + alarm.deed();
    }
}
