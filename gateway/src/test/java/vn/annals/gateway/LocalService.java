package vn.annals.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands where a service would; answers, and keeps what it was asked. */
public final class LocalService extends LocalServer {

    /** What arrived. */
    public record Request(String method, String path, Headers headers, int bytes) {}

    private final BlockingQueue<Request> seen = new LinkedBlockingQueue<>(1000);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/slow")) {
            await();
        }
        var bytes = exchange.getRequestBody().readAllBytes().length;
        seen.add(new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), bytes));
        exchange.getResponseHeaders().add("Set-Cookie", "service=1");
        exchange.getResponseHeaders().add("Server", "service");
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        if (exchange.getRequestURI().getPath().endsWith("/own-policy")) {
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
        }
        send(exchange, 200, "application/json", "{\"answered\":true}");
    }

    /** The last request, and forgets all before. */
    public Request last() {
        Request last = null;
        for (var next = seen.poll(); next != null; next = seen.poll()) {
            last = next;
        }
        if (last == null) {
            throw new AssertionError("the service was not asked");
        }
        return last;
    }

    public boolean asked() {
        return !seen.isEmpty();
    }

    public void forget() {
        seen.clear();
    }

    private void await() {
        try {
            stopped.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        super.stop();
    }
}
