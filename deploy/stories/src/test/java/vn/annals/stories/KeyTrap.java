package vn.annals.stories;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out the key of an attacker to whoever comes for it, and counts who does. */
final class KeyTrap implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger visits = new AtomicInteger();

    KeyTrap() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    void lay(String keys) {
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            var body = keys.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    int visits() {
        return visits.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
