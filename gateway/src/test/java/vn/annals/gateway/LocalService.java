package vn.annals.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands where a service would; answers, and keeps what it was asked. */
public final class LocalService extends LocalServer {

    /** What arrived. */
    public record Request(String method, String path, Headers headers, int bytes) {}

    /** What it answers at an address, once it may; 304 to those who know it. */
    public record Page(int status, Map<String, String> headers, String body, CountDownLatch gate) {

        public Page(int status, Map<String, String> headers, String body) {
            this(status, headers, body, new CountDownLatch(0));
        }

        public static Page of(String body) {
            var headers = Map.of(
                    "Cache-Control",
                    "no-cache",
                    "Content-Type",
                    "text/html;charset=UTF-8",
                    "ETag",
                    "\"" + body.hashCode() + "\"");
            return new Page(200, headers, body);
        }
    }

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private volatile BlockingQueue<Request> seen = new LinkedBlockingQueue<>(1000);
    private volatile boolean begun;
    private volatile boolean brokenOff;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    void answer(HttpExchange exchange) throws IOException {
        begun = true;
        try {
            answerInFull(exchange);
        } catch (IOException failure) {
            brokenOff = true;
            throw failure;
        }
    }

    private void answerInFull(HttpExchange exchange) throws IOException {
        // A request that a test before this one gave up may be read to its end only now.
        var here = seen;
        if (exchange.getRequestURI().getPath().endsWith("/slow")) {
            await();
        }
        var bytes = exchange.getRequestBody().readAllBytes().length;
        here.add(new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), bytes));
        if (pages.get(exchange.getRequestURI().toString()) instanceof Page page) {
            show(exchange, page);
            return;
        }
        exchange.getResponseHeaders().add("Set-Cookie", "service=1");
        exchange.getResponseHeaders().add("Server", "service");
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        if (exchange.getRequestURI().getPath().endsWith("/own-policy")) {
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
            exchange.getResponseHeaders().add("Referrer-Policy", "no-referrer");
        }
        send(exchange, 200, "application/json", "{\"answered\":true}");
    }

    private static void show(HttpExchange exchange, Page page) throws IOException {
        try {
            page.gate().await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        page.headers().forEach(exchange.getResponseHeaders()::set);
        var etag = page.headers().get("ETag");
        if (etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange, page.status(), page.headers().getOrDefault("Content-Type", "text/html"), page.body());
    }

    public void shows(String address, Page page) {
        pages.put(address, page);
    }

    /** What was asked at an address since all was forgotten. */
    public List<Request> askedFor(String address) {
        return seen.stream().filter(request -> request.path().equals(address)).toList();
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

    /** Whether anybody has begun to ask since all was forgotten. */
    public boolean begun() {
        return begun;
    }

    /** Whether anybody has since gone before all was asked and answered. */
    public boolean brokenOff() {
        return brokenOff;
    }

    public void forget() {
        begun = false;
        brokenOff = false;
        seen = new LinkedBlockingQueue<>(1000);
        pages.clear();
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
