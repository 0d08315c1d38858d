package vn.annals.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** What the gateway adds to a call, and what a tenant feels of a neighbour who asks for ten times what is allowed. */
final class GatewayBench {

    private static final int ROUNDS = 7;
    private static final int CONNECTIONS = 16;
    private static final int STEADY = 160;
    private static final int LIMIT = 50;
    private static final int FLOOD = LIMIT * 10;
    private static final int WITHIN = LIMIT * 4 / 5;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Paced FLOODING = new Paced(CONNECTIONS, FLOOD, TIME);
    private static final int SHORT = 400;

    private final Stage stage;
    private final Realm realm;
    private final Newsroom room;
    private final Newsroom neighbour;

    private GatewayBench(Stage stage, Realm realm) throws Exception {
        this.stage = stage;
        this.realm = realm;
        this.room = filled();
        this.neighbour = filled();
    }

    static void run(Stage stage) throws Exception {
        try (var realm = Realm.open()) {
            var bench = new GatewayBench(stage, realm);
            try (var article = Program.article(stage.server(), realm)) {
                bench.added(article);
                bench.flooded(article);
            }
        }
    }

    private Newsroom filled() throws Exception {
        var filled = Newsroom.open(stage, 20, 5);
        filled.fill();
        return filled;
    }

    private void added(Program article) throws Exception {
        try (var gateway = Program.gateway(article, realm)) {
            var direct = new double[ROUNDS];
            var through = new double[ROUNDS];
            var steady = new Paced(CONNECTIONS, STEADY, TIME);
            var warm = new Paced(CONNECTIONS, STEADY * 4, WARM);
            warm.run(asking(article, room));
            warm.run(asking(gateway, room));
            for (int round = 0; round < ROUNDS; round++) {
                direct[round] = Figures.median(steady.run(asking(article, room)).millis());
                through[round] =
                        Figures.median(steady.run(asking(gateway, room)).millis());
            }
            var bare = Figures.median(direct);
            var all = Figures.median(through);
            Figures.row(
                    "gateway: an article by its id, %d connections, %d/s together: %.2f ms direct, %.2f ms through the gateway,"
                            + " %.2f ms added, ratio %.2f; medians of %d rounds in turns",
                    CONNECTIONS, STEADY, bare, all, all - bare, all / bare, ROUNDS);
        }
    }

    private void flooded(Program article) throws Exception {
        // Its callers take processor time from all on this machine; what they ask a bare server shows how much that is.
        try (var gateway = Program.gateway(article, realm, "--annals.gateway.rates.tenant=" + LIMIT);
                var bare = Hello.start(SHORT)) {
            var quiet = new double[ROUNDS];
            var elsewhere = new double[ROUNDS];
            var loud = new double[ROUNDS];
            var mine = new Paced(4, WITHIN, TIME);
            var asking = asking(gateway, room);
            var flooding = asking(Program.client(), gateway, neighbour);
            var client = Program.client();
            var storming = storm(new Paced(CONNECTIONS, FLOOD, WARM), flooding);
            new Paced(4, WITHIN, WARM).run(asking);
            storming.join();
            var refused = 0L;
            for (int round = 0; round < ROUNDS; round++) {
                quiet[round] = p95(mine.run(asking));
                elsewhere[round] = p95(beside(storm(FLOODING, () -> bare.get(client, "/", "")), mine, asking));
                var storm = storm(FLOODING, flooding);
                loud[round] = p95(beside(storm, mine, asking));
                refused += storm.join().refused();
            }
            var alone = Figures.median(quiet);
            var besideBare = Figures.median(elsewhere);
            var beside = Figures.median(loud);
            Figures.row(
                    "gateway: p95 of a tenant within its limit of %d/s: %.2f ms alone, %.2f ms beside callers who ask a bare"
                            + " server %d/s, %.2f ms beside one that asks as much (%.0f %% of it refused): ratio %.2f, to the"
                            + " bare server's %.2f; medians of %d rounds in turns",
                    LIMIT,
                    alone,
                    besideBare,
                    FLOOD,
                    beside,
                    100.0 * refused / (ROUNDS * FLOOD * TIME.toSeconds()),
                    beside / alone,
                    beside / besideBare,
                    ROUNDS);
        }
    }

    private static Paced.Outcome beside(CompletableFuture<?> storm, Paced mine, Paced.Call asking) throws Exception {
        var outcome = mine.run(asking);
        storm.join();
        if (outcome.refused() > 0) {
            throw new IllegalStateException("a tenant within its limit was refused");
        }
        return outcome;
    }

    private static double p95(Paced.Outcome outcome) {
        return Figures.percentile(95, outcome.millis());
    }

    private static CompletableFuture<Paced.Outcome> storm(Paced flood, Paced.Call call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return flood.run(call);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private Paced.Call asking(Program program, Newsroom newsroom) throws GeneralSecurityException, IOException {
        return asking(Program.HTTP, program, newsroom);
    }

    private Paced.Call asking(HttpClient client, Program program, Newsroom newsroom)
            throws GeneralSecurityException, IOException {
        var token = realm.token(newsroom.tenant().value(), "editor");
        var path = "/api/v1/tenants/" + newsroom.tenant() + "/articles/" + newsroom.hot();
        awaitThere(program, path, token);
        return () -> program.get(client, path, token);
    }

    private static void awaitThere(Program program, String path, String token) throws IOException {
        for (int attempt = 0; program.get(path, token) != 200; attempt++) {
            if (attempt == 300) {
                throw new IllegalStateException(path + " is not there");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
