package vn.annals.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code /} for people; {@code /letters}, {@code /letters?to=<address>} and {@code /letters/<id>} for programs. */
final class Pages {

    private static final String LETTERS = "/letters";
    private static final String TO = "to=";

    private final HttpServer http;
    private final PostBox box;

    Pages(String host, int port, PostBox box) throws IOException {
        this.http = HttpServer.create(new InetSocketAddress(host, port), 0);
        this.box = box;
    }

    void open() {
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::answer);
        http.start();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var path = call.getRequestURI().getPath();
            if (path.equals("/")) {
                send(call, 200, "text/html", page(box.letters(Optional.empty())));
            } else if (path.equals(LETTERS)) {
                var to = wanted(call.getRequestURI().getRawQuery());
                send(call, 200, "application/json", JsonMapper.shared().writeValueAsString(box.letters(to)));
            } else {
                var letter = path.startsWith(LETTERS + "/")
                        ? box.letter(path.substring(LETTERS.length() + 1))
                        : Optional.<Letter>empty();
                send(
                        call,
                        letter.isPresent() ? 200 : 404,
                        "text/plain",
                        letter.map(Letter::text).orElse("no letter"));
            }
        }
    }

    private static Optional<String> wanted(@Nullable String query) {
        return Optional.ofNullable(query)
                .filter(asked -> asked.startsWith(TO))
                .map(asked -> URLDecoder.decode(asked.substring(TO.length()), UTF_8));
    }

    private static String page(List<Letter> letters) {
        return letters.stream()
                .map(letter -> "<li><a href=\"%s/%s\">%s</a> %s, %s</li>"
                        .formatted(LETTERS, letter.id(), escaped(letter.subject()), escaped(letter.to()), letter.at()))
                .collect(Collectors.joining(
                        "\n",
                        "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Hộp thư</title><h1>Hộp thư</h1><ul>",
                        "</ul>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void send(HttpExchange call, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }
}
