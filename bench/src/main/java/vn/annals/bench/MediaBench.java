package vn.annals.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleId;

/** What a media-service takes while photos come in, whether all that it answered is there, and how fast it shows them. */
final class MediaBench {

    private static final int PHOTOS = 1_000;
    private static final int CONNECTIONS = 8;
    private static final int READERS = 32;
    private static final int ROWS = 10;
    private static final int ROUNDS = 5;
    private static final Duration TIME = Duration.ofSeconds(6);
    private static final double MEGABYTE = 1024 * 1024;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

    private final Newsroom room;
    private final Program service;
    private final String token;
    private final ConcurrentLinkedQueue<Stored> stored = new ConcurrentLinkedQueue<>();
    private final AtomicInteger again = new AtomicInteger();

    private MediaBench(Newsroom room, Program service, String token) {
        this.room = room;
        this.service = service;
        this.token = token;
    }

    private record Stored(String id, String sha256) {}

    /** So many photos at once, and then each of them. */
    static void uploads(Stage stage) throws Exception {
        try (var realm = Realm.open();
                var service = Program.media(stage.server(), realm)) {
            var bench = open(stage, service, realm);
            bench.upload(stage.scaled(PHOTOS));
            bench.demandAll();
        }
    }

    /** One rendition that a live article shows, asked of the service itself; with what it keeps in memory, and without. */
    static void renditions(Stage stage) throws Exception {
        for (var memory : List.of("32MB", "0B")) {
            try (var realm = Realm.open();
                    var service = Program.media(stage.server(), realm, "--annals.media.memory=" + memory)) {
                open(stage, service, realm).serve(memory);
            }
        }
    }

    private static MediaBench open(Stage stage, Program service, Realm realm) throws Exception {
        var room = Newsroom.open(stage, 0, 0);
        return new MediaBench(room, service, realm.token(room.tenant().value(), "editor"));
    }

    private void upload(int photos) throws Exception {
        var photo = new Photo();
        Figures.row(
                "media: %d photos of %.1f MB at %d connections; MB", photos, photo.number(0).length / 1e6, CONNECTIONS);
        try (var memory = Memory.of(service.process())) {
            var resident = memory.resident() / MEGABYTE;
            var heap = memory.heap() / MEGABYTE;
            Figures.row(
                    "%8s %8s %10s %12s %12s %12s", "photos", "seconds", "resident", "heap alive", "one child", "all");
            row(memory, 0, 0);
            var began = System.nanoTime();
            for (int part = 1; part <= ROWS; part++) {
                var next = new AtomicInteger(photos * (part - 1) / ROWS);
                var end = photos * part / ROWS;
                Writers.perSecond(CONNECTIONS, 1, _ -> _ -> {
                    for (var number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                        stored.add(uploaded(photo.number(number)));
                    }
                });
                row(memory, stored.size(), (System.nanoTime() - began) / 1e9);
            }
            Figures.row(
                    "media: grown by %.0f MB resident at most, by %.0f MB in the end, alive by %.0f MB",
                    memory.mostResident() / MEGABYTE - resident,
                    memory.resident() / MEGABYTE - resident,
                    memory.heap() / MEGABYTE - heap);
        }
    }

    private static void row(Memory memory, int photos, double seconds) throws Exception {
        Figures.row(
                "%8d %8.0f %10.0f %12.0f %12.0f %12.0f",
                photos,
                seconds,
                memory.resident() / MEGABYTE,
                memory.heap() / MEGABYTE,
                memory.mostOfChild() / MEGABYTE,
                memory.mostOfChildren() / MEGABYTE);
    }

    private Stored uploaded(byte[] photo) throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream(photo.length + 300);
        form.writeBytes(
                "--bench\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n".getBytes(UTF_8));
        form.writeBytes(photo);
        form.writeBytes("\r\n--bench--\r\n".getBytes(UTF_8));
        var request = asked(media())
                .header("Content-Type", "multipart/form-data; boundary=bench")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        var answer = Program.HTTP.send(request, BodyHandlers.ofString());
        // As a client does that is told to come again.
        while (answer.statusCode() == 503) {
            again.incrementAndGet();
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = Program.HTTP.send(request, BodyHandlers.ofString());
        }
        if (answer.statusCode() != 201) {
            throw new IOException("an upload was answered " + answer.statusCode() + " " + answer.body());
        }
        return new Stored(first(ID, answer.body()), first(SHA256, answer.body()));
    }

    /** Each asset is there, and its bytes are those of its hash. */
    private void demandAll() throws Exception {
        var all = List.copyOf(stored);
        var next = new AtomicInteger();
        Writers.perSecond(CONNECTIONS, 1, _ -> _ -> {
            for (var at = next.getAndIncrement(); at < all.size(); at = next.getAndIncrement()) {
                demand(all.get(at));
            }
        });
        Figures.row(
                "media: all %d that were answered are there and have their hash; %d different; %d were answered 503 before",
                all.size(), all.stream().map(Stored::sha256).distinct().count(), again.get());
    }

    private void demand(Stored asset) throws Exception {
        var said = Program.HTTP.send(asked(media() + "/" + asset.id()).build(), BodyHandlers.ofString());
        var bytes = Program.HTTP.send(asked(address(asset, "original.jpg")).build(), BodyHandlers.ofByteArray());
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.body()));
        if (said.statusCode() != 200 || bytes.statusCode() != 200 || !hash.equals(asset.sha256())) {
            throw new IOException("lost: " + asset + ", answered " + said.statusCode() + " and " + bytes.statusCode());
        }
    }

    private void serve(String memory) throws Exception {
        var shown = uploaded(new Photo().number(0));
        var media = List.of(new MediaUse(shown.id(), shown.sha256()));
        var article = ArticleId.random();
        var event = new ArticlePublished(article, 1, "bai", null, Instant.now(), media, null);
        Newsroom.append(room.ledger(), room.tenant(), "Article", article.toString(), 0, event);
        var path = address(shown, "w640.webp");
        awaitPublic(path);
        Load.perSecond(service.port(), path, READERS, TIME);
        var figures = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            figures[round] = Load.perSecond(service.port(), path, READERS, TIME);
        }
        Figures.row(
                "rendition: %d bytes with headers, %d connections, %s of memory: %.0f/s, the median of %d rounds",
                Load.bytesOf(service.port(), path), READERS, memory, Figures.median(figures), ROUNDS);
    }

    /** Until the rendition is made, its address shows the whole picture. */
    private void awaitPublic(String path) throws Exception {
        for (int attempt = 0; attempt < 3_000; attempt++) {
            var answer = Program.HTTP.send(
                    HttpRequest.newBuilder(URI.create(service.url() + path)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200
                    && answer.headers().firstValue("Content-Type").orElse("").equals("image/webp")) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException("no reader sees " + path);
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(service.url() + path)).header("Authorization", "Bearer " + token);
    }

    private String media() {
        return "/api/v1/tenants/" + room.tenant() + "/media";
    }

    private String address(Stored asset, String name) {
        return "/media/" + room.tenant() + "/" + asset.sha256() + "/" + name;
    }

    private static String first(Pattern pattern, String said) throws IOException {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IOException("not the answer to an upload: " + said);
        }
        return found.group(1);
    }
}
