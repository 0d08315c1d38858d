package vn.annals.crash.child;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import vn.annals.crash.history.JsonLines;
import vn.annals.crash.history.Order;
import vn.annals.crash.page.PageEvent;
import vn.annals.crash.page.RiddleEvent;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.tenancy.TenantId;

/** Takes orders as lines of JSON and answers each with one: {@code uri= tenant= threads= clock=}. */
final class WriterProcess {

    private WriterProcess() {}

    public static void main(String[] arguments) throws IOException {
        var settings = Arguments.of(arguments);
        var halt = new Halt();
        try (var server = ServerStore.open(settings.get("uri"), halt);
                var threads = Executors.newFixedThreadPool(settings.number("threads"))) {
            var clock = Clock.offset(Clock.systemUTC(), Duration.parse(settings.get("clock")));
            var serializer = new LedgerSerializer(PageEvent.class, RiddleEvent.class);
            var tenant = new TenantId(settings.get("tenant"));
            var ledgers = server.ledgers(serializer, LedgerSettings.DEFAULT, clock);
            var clerk = new Clerk(tenant, ledgers.ledger(tenant));
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Inbox.read(halt, line -> {
                var order = JsonLines.read(line, Order.class);
                threads.execute(() -> out.println(JsonLines.line(clerk.carryOut(order))));
            });
        }
    }
}
