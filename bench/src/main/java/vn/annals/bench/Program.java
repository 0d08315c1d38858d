package vn.annals.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program as it is released, in a process of its own. */
record Program(String name, int port, Process process) implements AutoCloseable {

    static final HttpClient HTTP = client();

    private static final Duration LONGEST = Duration.ofMinutes(2);

    static Program article(Server server, Realm realm) throws IOException {
        return start(
                "article-service",
                "-Xmx1g",
                "--annals.mongodb.uri=" + server.uri(),
                "--annals.identity.issuer=" + realm.issuer(),
                "--annals.identity.client-secret=bench");
    }

    static Program media(Server server, Realm realm, String... more) throws IOException {
        var settings = new ArrayList<>(List.of(
                "--annals.mongodb.uri=" + server.uri(),
                "--annals.identity.issuer=" + realm.issuer(),
                "--annals.identity.client-secret=bench"));
        settings.addAll(List.of(more));
        return start("media-service", "-Xmx512m", settings.toArray(String[]::new));
    }

    static Program gateway(Program article, Realm realm, String... more) throws IOException {
        var settings = new ArrayList<>(List.of(
                "--annals.identity.issuer=" + realm.issuer(),
                "--annals.identity.client-secret=bench",
                "--spring.cloud.discovery.client.simple.instances.article-service[0].uri=" + article.url(),
                // All come from one address and to one site.
                "--annals.gateway.rates.site=1000000",
                "--annals.gateway.rates.address=1000000"));
        settings.addAll(List.of(more));
        return start("gateway", "-Xmx256m", settings.toArray(String[]::new));
    }

    private static Program start(String name, String heap, String... settings) throws IOException {
        var jar = Path.of(name, "target", name + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    jar + " is missing: run in the repository, after mvn -pl " + name + " -am install");
        }
        var port = Server.freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--logging.level.vn.annals.gateway.access=warn"));
        command.addAll(List.of(settings));
        var program =
                new Program(name, port, new ProcessBuilder(command).inheritIO().start());
        program.awaitReady();
        return program;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void awaitReady() {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                process.destroy();
                throw new IllegalStateException(name + " did not start");
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private boolean isReady() {
        try {
            return get("/actuator/health/readiness", "") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Its calls wait for none of another client's. */
    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** The status of the answer; {@code token} may be empty. */
    int get(String path, String token, String... headers) throws IOException {
        return get(HTTP, path, token, headers);
    }

    int get(HttpClient client, String path, String token, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray()).statusCode();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    String text(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Seconds of processor time it has taken. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
