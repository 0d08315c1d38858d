package vn.annals.crash.child;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import vn.annals.crash.page.PageEvent;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.Slice;

/** Feeds slices until it is killed or the harness ends: {@code uri= owner= clock= slices=}. */
final class ProjectorProcess {

    /** Claims run out soon, so that a short freeze is enough to lose one to another process. */
    private static final LedgerSettings HASTY =
            new LedgerSettings(100, 12, Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(2));

    private ProjectorProcess() {}

    public static void main(String[] arguments) throws IOException {
        var settings = Arguments.of(arguments);
        var halt = new Halt();
        try (var server = ServerStore.open(settings.get("uri"), halt)) {
            var clock = Clock.offset(Clock.systemUTC(), Duration.parse(settings.get("clock")));
            // The family of riddles is unknown here on purpose.
            var ledgers = server.ledgers(new LedgerSerializer(PageEvent.class), HASTY, clock);
            try (var projector = new Projector(ledgers, server.bells(), HASTY, settings.get("owner"), clock)) {
                Arrays.stream(settings.get("slices").split(","))
                        .map(PageSlice::valueOf)
                        .forEach(slice ->
                                projector.register(Slice.projection(slice.word(), new PageProjection(server, slice))));
                projector.start();
                Inbox.read(halt, line -> {});
            }
        }
    }
}
