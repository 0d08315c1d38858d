package vn.annals.bench;

import com.mongodb.ConnectionString;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What an article-service costs while nobody writes: the released program with all its slices and automations. */
final class IdleBench {

    private static final int WATCHED_SECONDS = 60;
    private static final int WINDOW_SECONDS = 20;
    private static final int MOST_WINDOWS = 90;

    // Fewer changes a second for a whole window, and less of a core: what was written before the start has become rows.
    // One that only waits for its database takes little of a core as well, but changes much.
    private static final double CHANGES_AT_REST = 1;
    private static final double CORE_AT_REST = 0.1;

    private IdleBench() {}

    static void run(Stage stage) throws Exception {
        var seconds = stage.scaled(WATCHED_SECONDS);
        Figures.row("idle: one article-service, watched for %d s", seconds);
        Figures.row("%8s %16s %12s", "tenants", "% of one core", "queries/s");
        var known = 0;
        for (var tenants : List.of(1, 100, 1_000)) {
            for (; known < stage.scaled(tenants); known++) {
                Newsroom.open(stage, 1, 1).fill();
            }
            watch(stage, known, seconds);
        }
    }

    private static void watch(Stage stage, int tenants, int seconds) throws Exception {
        var server = new ConnectionString(stage.server().uri()).getHosts().getFirst();
        var colon = server.indexOf(':');
        try (var relay = Relay.before(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
                var realm = Realm.open();
                var service = Program.article(stage.server().through(relay.port()), realm)) {
            settle(service, relay);
            var cpu = service.cpuSeconds();
            var asked = relay.asked();
            rest(seconds);
            Figures.row(
                    "%8d %16.2f %12.1f",
                    tenants, (service.cpuSeconds() - cpu) / seconds * 100, (relay.asked() - asked) / (double) seconds);
        }
    }

    private static void settle(Program service, Relay relay) {
        for (int window = 1; window <= MOST_WINDOWS; window++) {
            var cpu = service.cpuSeconds();
            var changed = relay.changed();
            rest(WINDOW_SECONDS);
            if (service.cpuSeconds() - cpu < CORE_AT_REST * WINDOW_SECONDS
                    && relay.changed() - changed < CHANGES_AT_REST * WINDOW_SECONDS) {
                Figures.row("%8s at rest %d s after it was ready", "", window * WINDOW_SECONDS);
                return;
            }
        }
        Figures.row("%8s not at rest after %d s", "", MOST_WINDOWS * WINDOW_SECONDS);
    }

    private static void rest(long seconds) {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
