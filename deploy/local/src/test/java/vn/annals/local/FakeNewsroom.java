package vn.annals.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the API does, as far as somebody who brings articles in can tell. */
final class FakeNewsroom implements AutoCloseable {

    private static final String BASE = "/api/v1/tenants/bac-giang";

    final Map<String, List<ObjectNode>> articles = new LinkedHashMap<>();
    final List<String> sections = new ArrayList<>(List.of("van-hoa"));
    final Map<String, Integer> pictures = new LinkedHashMap<>();
    /** What each new article is answered with besides itself. */
    final Map<String, Object> remarks = new LinkedHashMap<>();

    /** How many of the next requests are told to come again later. */
    final AtomicInteger busy = new AtomicInteger();

    /** Whether what is done cannot be shown in its own answer. */
    volatile boolean slow;

    final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;

    FakeNewsroom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    Ports ports() {
        var port = server.getAddress().getPort();
        return new Ports(port, port, port, port, port, port, port, port, port);
    }

    ObjectNode newest(String id) {
        return articles.get(id).getLast();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        var request = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        if (!path.startsWith(BASE)) {
            send(exchange, 200, Map.of("access_token", "token", "expires_in", 60));
        } else if (busy.getAndDecrement() > 0) {
            exchange.getResponseHeaders().add("Retry-After", "1");
            send(exchange, 429, Map.of("detail", "too many"));
        } else {
            answer(exchange, exchange.getRequestMethod() + path.substring(BASE.length()), request);
        }
    }

    private void answer(HttpExchange exchange, String what, byte[] request) throws IOException {
        if (what.equals("GET/sections")) {
            send(
                    exchange,
                    200,
                    Map.of(
                            "items",
                            sections.stream()
                                    .map(slug -> Map.of("id", slug, "slug", slug, "name", slug))
                                    .toList()));
        } else if (what.equals("POST/sections")) {
            sections.add(Web.JSON.readTree(request).get("slug").asString());
            send(exchange, 201, Map.of());
        } else if (what.equals("POST/media")) {
            var id = new String(request, StandardCharsets.ISO_8859_1)
                    .split("name=\"id\"")[1]
                    .split("\r\n")[3];
            pictures.merge(id, 1, Integer::sum);
            send(exchange, 201, Map.of());
        } else if (what.startsWith("GET/media/")) {
            send(exchange, pictures.containsKey(what.substring(10)) ? 200 : 404, Map.of());
        } else if (what.equals("POST/articles")) {
            create(exchange, (ObjectNode) Web.JSON.readTree(request));
        } else {
            article(exchange, what.replaceFirst("^[A-Z]+/articles/", "").split("/"), request);
        }
    }

    private void create(HttpExchange exchange, ObjectNode article) throws IOException {
        var id = article.get("id").asString();
        if (article.get("title").asString().length() > 300) {
            send(
                    exchange,
                    422,
                    Map.of("detail", "no", "errors", List.of(Map.of("pointer", "/title", "detail", "is long"))));
        } else if (articles.containsKey(id)) {
            send(exchange, 409, Map.of("code", "ARTICLE_EXISTS"));
        } else {
            articles.put(id, new ArrayList<>(List.of(remarked(article))));
            send(exchange, 201, article);
        }
    }

    private ObjectNode remarked(ObjectNode article) {
        remarks.forEach((name, value) -> article.set(name, Web.JSON.valueToTree(value)));
        return article.put("revision", 1).put("state", "draft");
    }

    private void article(HttpExchange exchange, String[] path, byte[] request) throws IOException {
        var revisions = articles.get(path[0]);
        var newest = revisions.getLast();
        if (exchange.getRequestMethod().equals("PUT")) {
            var revised = (ObjectNode) Web.JSON.readTree(request);
            revised.put("id", path[0]).put("revision", revisions.size() + 1).put("state", "draft");
            revisions.add(revised);
            send(exchange, 200, revised);
        } else if (path.length == 1) {
            send(exchange, 200, newest);
        } else if (path[1].equals("revisions")) {
            send(exchange, 200, Map.of("items", revisions.reversed()));
        } else {
            var state = Map.of("submit", "review", "approve", "approved", "publish", "live", "schedule", "scheduled");
            newest.put("state", state.get(path[1])).put("address", "/s/bac-giang/tin/" + path[0] + ".html");
            send(exchange, 200, newest);
        }
    }

    private void send(HttpExchange exchange, int status, Object answer) throws IOException {
        var done = status < 300 && !exchange.getRequestMethod().equals("GET");
        if (slow && done && exchange.getRequestURI().getPath().startsWith(BASE)) {
            exchange.getResponseHeaders().add("Annals-Commit", "7");
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
            return;
        }
        var bytes = (answer instanceof JsonNode node ? node.toString() : Web.JSON.writeValueAsString(answer))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
