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

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration LONGEST = Duration.ofMinutes(2);

    static Program article(Server server, Realm realm) throws IOException {
        return start(
                "article-service",
                "-Xmx1g",
                "--annals.mongodb.uri=" + server.uri(),
                "--annals.identity.issuer=" + realm.issuer(),
                "--annals.identity.client-secret=bench");
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
                "--logging.level.root=warn"));
        command.addAll(List.of(settings));
        var program =
                new Program(name, port, new ProcessBuilder(command).inheritIO().start());
        program.awaitReady();
        return program;
    }

    private void awaitReady() {
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
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
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
