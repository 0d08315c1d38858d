package vn.annals.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database that is measured: the one {@code MONGODB_URI} names, else the embedded one in a process of its own. */
record Server(
        String name,
        String uri,
        MongoClient client,
        @Nullable Process process) implements AutoCloseable {

    static Server start() throws IOException {
        var named = Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
        if (named.isPresent()) {
            return new Server("MONGODB_URI", named.get(), MongoClients.create(named.get()), null);
        }
        var port = freePort();
        var file = Files.createTempDirectory("annals-bench").resolve("bench.mv");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.annals.database.DatabaseProcess",
                        file.toString(),
                        String.valueOf(port))
                .inheritIO()
                .start();
        var uri = "mongodb://127.0.0.1:" + port;
        return new Server("embedded", uri, MongoClients.create(uri), process);
    }

    /** The same server as others see it through a relay; one of a replica set would tell them its own address. */
    Server through(int port) {
        var relayed = uri.replaceFirst("(?<=[@/])[^@/,]+:[0-9]+", "127.0.0.1:" + port)
                .replaceFirst("replicaSet=[^&]+", "directConnection=true");
        return new Server(name, relayed, client, process);
    }

    @Override
    public void close() {
        client.close();
        if (process != null) {
            process.destroy();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
