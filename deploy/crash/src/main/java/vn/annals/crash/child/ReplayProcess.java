package vn.annals.crash.child;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.annals.crash.page.PageEvent;
import vn.annals.crash.page.PageRow;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Replays a ledger from the start in several batch sizes and prints {@code <batch> <digest of all rows>} for each:
 * {@code uri= tenant=}. Time zone and locale are those of the process.
 */
final class ReplayProcess {

    private static final List<Integer> BATCHES = List.of(1, 100, 1000);

    private ReplayProcess() {}

    public static void main(String[] arguments) {
        var settings = Arguments.of(arguments);
        try (var server = ServerStore.open(settings.get("uri"))) {
            for (var batch : BATCHES) {
                System.out.println(batch + " " + digest(server, new TenantId(settings.get("tenant")), batch));
            }
        }
    }

    private static String digest(ServerStore server, TenantId tenant, int batch) {
        var settings = new LedgerSettings(batch, 12, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        var ledgers = server.ledgers(new LedgerSerializer(PageEvent.class), settings, Clock.systemUTC());
        var rows = new TreeMap<String, PageRow>();
        try (var events = ledgers.ledger(tenant).readEvents(null, false)) {
            events.forEach(event -> fold(rows, event));
        }
        return PageRow.sha256(
                rows.values().stream().map(row -> row.document().toJson()).collect(Collectors.joining("\n")));
    }

    private static void fold(TreeMap<String, PageRow> rows, TrackedEventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        var position = LedgerPosition.of(message.trackingToken()).number();
        var saying = PageSlice.TALLY.saying(
                event.getSequenceNumber(), event.getTimestamp().toEpochMilli(), event::getPayload);
        rows.merge(
                event.getAggregateIdentifier(),
                PageRow.first(event.getAggregateIdentifier()).plus(position, saying),
                (known, first) -> known.plus(position, saying));
    }
}
