package vn.annals.kernel.ledger.tenancy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.ledger.tenancy.Reader.Books;
import vn.annals.kernel.ledger.tenancy.Readers.Desk;

/** Hires the reader of a desk: gives it its slices, the books that say where each stands, and what people ordered for it. */
final class Hiring {

    private final TenantLedgers ledgers;
    private final LedgerSettings settings;
    private final String owner;
    private final Clock clock;
    private final ReadModelRows rows;

    // Kept when a reader retires, or an alarm would fall silent while nobody writes.
    private final Map<Desk, Parked> parked = new ConcurrentHashMap<>();
    private final Replays replays = new Replays();

    Hiring(TenantLedgers ledgers, LedgerSettings settings, String owner, Clock clock, ReadModelRows rows) {
        this.ledgers = ledgers;
        this.settings = settings;
        this.owner = owner;
        this.clock = clock;
        this.rows = rows;
    }

    /** {@code wake} sends the reader to work again, until all work has {@code stopped}. */
    Reader reader(Desk desk, List<Slice> fed, BooleanSupplier stopped, Runnable wake) {
        return desk.lane() == Slice.Lane.LOCAL
                ? new Reader(desk.tenant(), fed, ledgers.ledger(desk.tenant()), inMemory(fed), _ -> Pace.SHORT)
                : stored(desk, fed, stopped, wake);
    }

    /** What stands still at each desk that has had a reader. */
    Map<Desk, Parked> parked() {
        return parked;
    }

    /** Those that build rows anew. */
    Stream<Reader> replaying() {
        return replays.readers();
    }

    private static Books inMemory(List<Slice> fed) {
        var positions = new Positions();
        return new Books(Claims.inMemory(fed, positions), positions, Parked.inMemory(), Orders.NONE, Bundle.none());
    }

    private Reader stored(Desk desk, List<Slice> fed, BooleanSupplier stopped, Runnable wake) {
        var tenant = desk.tenant();
        var database = ledgers.database(tenant);
        var ledger = ledgers.ledger(tenant);
        var positions = new Positions();
        var books = parked.computeIfAbsent(desk, _ -> Parked.in(database));
        var models = new ReadModels(database);
        var bundle = Bundle.none();
        var writing = fed.stream()
                .map(slice -> Generation.writing(slice, slice.name(), () -> models.active(slice.name()), bundle))
                .toList();
        var claims = Claims.stored(writing, positions, tokens(desk), settings.claim(), clock, bundle::settled);
        var setting = new Replay.Setting(
                tenant, ledger, tokens(desk), database, rows, settings.claim(), clock, stopped, wake, replays);
        var orders = new StandingOrders(setting, books, positions, models, claims::store, bundle);
        return new Reader(tenant, writing, ledger, new Books(claims, positions, books, orders, bundle), Pace::over);
    }

    private MongoTokens tokens(Desk desk) {
        return new MongoTokens(ledgers.database(desk.tenant()), owner, settings.claim(), clock);
    }
}
