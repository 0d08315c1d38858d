package vn.annals.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A public article page through the gateway, against a bare Netty server that says as many bytes, in turns. */
final class PageBench {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final Duration WARM = Duration.ofSeconds(8);
    private static final Duration TIME = Duration.ofSeconds(6);

    private PageBench() {}

    static void run(Stage stage) throws Exception {
        var room = Newsroom.open(stage, 50, 2);
        room.fill();
        try (var realm = Realm.open();
                var article = Program.article(stage.server(), realm);
                var gateway = Program.gateway(article, realm)) {
            var path = page(gateway, room);
            var bytes = Load.bytesOf(gateway.port(), path);
            Figures.row(
                    "page: %d bytes with headers, %d connections, medians of %d rounds", bytes, CONNECTIONS, ROUNDS);
            try (var hello = Hello.start(bytes)) {
                compare(gateway.port(), path, hello.port());
                Figures.row(
                        "page: article-service itself %.0f/s", Load.perSecond(article.port(), path, CONNECTIONS, TIME));
            }
        }
    }

    private static void compare(int gateway, String path, int hello) throws IOException {
        Load.perSecond(gateway, path, CONNECTIONS, WARM);
        Load.perSecond(hello, "/", CONNECTIONS, WARM);
        var pages = new double[ROUNDS];
        var hellos = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            pages[round] = Load.perSecond(gateway, path, CONNECTIONS, TIME);
            hellos[round] = Load.perSecond(hello, "/", CONNECTIONS, TIME);
            ratios[round] = pages[round] / hellos[round];
        }
        Figures.row(
                "page: gateway %.0f/s, bare Netty %.0f/s, ratio %.2f",
                Figures.median(pages), Figures.median(hellos), Figures.median(ratios));
    }

    /** The address of the newest article, once the site shows it. */
    private static String page(Program gateway, Newsroom room) throws IOException, InterruptedException {
        var list = "/api/v1/public/" + room.tenant() + "/articles?limit=1";
        for (int attempt = 0; attempt < 600; attempt++) {
            var said = gateway.text(list);
            var start = said.indexOf("/s/" + room.tenant());
            if (start > 0) {
                return said.substring(start, said.indexOf('"', start));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException("the site shows nothing");
    }
}
