package vn.annals.bench;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.Slice;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;

/** What a projector costs while nobody writes. */
final class IdleBench {

    private static final long WATCHED_SECONDS = 60;

    private IdleBench() {}

    static void run(Stage stage) throws Exception {
        Figures.row("idle: one projector with three slices, watched for %d s", stage.scaled((int) WATCHED_SECONDS));
        Figures.row("%8s %16s %12s", "tenants", "% of one core", "queries/s");
        var known = 0;
        for (var tenants : List.of(1, 100, 1_000)) {
            var bells = new Bells(stage.client());
            var ledgers = stage.ledgers(bells);
            for (; known < stage.scaled(tenants); known++) {
                var tenant = stage.freshTenant();
                ledgers.ledger(tenant)
                        .appendEvents(
                                ManuscriptEvent.commit(tenant, UUID.randomUUID().toString(), 0, 1));
            }
            watch(stage, known);
        }
    }

    private static void watch(Stage stage, int tenants) {
        var queries = new AtomicLong();
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.applySettings(
                        stage.client().getClusterDescription().getClusterSettings()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        queries.incrementAndGet();
                    }
                })
                .build();
        try (var client = MongoClients.create(settings)) {
            var bells = new Bells(client);
            var ledgers = new TenantLedgers(client, Stage.SERIALIZER, LedgerSettings.DEFAULT, Clock.systemUTC(), bells);
            try (var projector = new Projector(
                    ledgers, bells, LedgerSettings.DEFAULT, "idle-" + UUID.randomUUID(), Clock.systemUTC())) {
                for (var name : List.of("one", "two", "three")) {
                    projector.register(Slice.projection(name + UUID.randomUUID(), event -> event));
                }
                projector.start();
                rest(20);
                var began = cpu();
                var before = queries.get();
                var seconds = stage.scaled((int) WATCHED_SECONDS);
                rest(seconds);
                Figures.row(
                        "%8d %16.2f %12.1f",
                        tenants, (cpu() - began) / 1e9 / seconds * 100, (queries.get() - before) / (double) seconds);
            }
        }
    }

    private static void rest(long seconds) {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
