package vn.annals.local;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One demo tenant's people at work, through the same public API as everybody. Every step may be repeated. */
final class Newsroom {

    private static final String BOUNDARY = "----annals-local-run";
    private static final int MOST_STEPS = 400;

    /** Done, and not yet to be read: to be asked for, not to be sent again. */
    private static final int DONE = 202;

    private static final String COMMIT = "Annals-Commit";

    private final Ports ports;
    private final Tokens tokens;
    private final String tenant;

    Newsroom(Ports ports, Tokens tokens, String tenant) {
        this.ports = ports;
        this.tokens = tokens;
        this.tenant = tenant;
    }

    String tenant() {
        return tenant;
    }

    void openSection(String slug, String name) {
        expect(post("editor", "/sections", Map.of("slug", slug, "name", name)), 201, DONE, 409);
    }

    List<JsonNode> sections() {
        return get("/sections").path("items").valueStream().toList();
    }

    /** Uploads a picture under an id of our choice; a second time it is there already. */
    void uploadPicture(String id, String fileName, byte[] bytes, String alt) {
        var fields = Map.of("id", id, "alt", alt);
        expect(
                Web.sendPatiently(request("author", "/media")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(fields, fileName, bytes)))),
                201,
                DONE,
                409);
    }

    boolean hasPicture(String id) {
        return Web.sendPatiently(request("author", "/media/" + id).GET()).status() == 200;
    }

    void draft(Map<String, Object> article) {
        create(article);
    }

    /** The article as it was made; empty when there is one with this id already. */
    Optional<JsonNode> create(Map<String, Object> article) {
        var answer = expect(post("author", "/articles", article), 201, DONE, 409);
        return answer.status() == 409
                ? Optional.empty()
                : Optional.of(shown(answer, String.valueOf(article.get("id"))));
    }

    JsonNode article(String id) {
        return get("/articles/" + id);
    }

    private JsonNode shown(Web.Answer answer, String id) {
        return answer.status() == DONE ? read("/articles/" + id, answer.header(COMMIT)) : answer.json();
    }

    /** The newest revisions, newest first. */
    List<JsonNode> revisions(String id) {
        return get("/articles/" + id + "/revisions").path("items").valueStream().toList();
    }

    JsonNode revise(String id, int seen, Map<String, Object> article) {
        return shown(expect(put(id, seen, article), 200, DONE), id);
    }

    /**
     * Where nobody else writes: a text that is newer than the one seen is ours, sent before under an answer that did not
     * come in time.
     */
    JsonNode revised(String id, int seen, Map<String, Object> article) {
        var answer = expect(put(id, seen, article), 200, DONE, 412);
        return answer.status() == 412 ? article(id) : shown(answer, id);
    }

    private Web.Answer put(String id, int seen, Map<String, Object> article) {
        return Web.sendPatiently(request("author", "/articles/" + id)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + seen + "\"")
                .PUT(BodyPublishers.ofString(Web.JSON.writeValueAsString(article))));
    }

    JsonNode step(String role, String id, String step, Map<String, Object> body) {
        return shown(expect(post(role, "/articles/" + id + "/" + step, body), 200, DONE), id);
    }

    /** Takes an article from wherever it is to the public page; answers it. */
    JsonNode publish(String id) {
        return publish(article(id));
    }

    JsonNode publish(JsonNode found) {
        var article = found;
        var id = article.get("id").asString();
        for (int step = 0; step < MOST_STEPS; step++) {
            switch (article.get("state").asString()) {
                case "draft" -> article = step("author", id, "submit", Map.of());
                case "review" -> article = step("editor", id, "approve", Map.of());
                case "approved" -> article = step("approver", id, "publish", Map.of());
                case "publishing" -> article = later(id);
                // It may be said to be live a moment before it is said where.
                case "live" -> {
                    if (article.hasNonNull("address")) {
                        return article;
                    }
                    article = later(id);
                }
                default -> {
                    return article;
                }
            }
        }
        throw new Trouble(
                "article " + id + " of " + tenant + " is still being published; see ./annals logs article-service");
    }

    private JsonNode later(String id) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        return article(id);
    }

    private JsonNode get(String path) {
        return read(path, "0");
    }

    private JsonNode read(String path, String commit) {
        var asked = request("editor", path).header("Annals-Min-Commit", commit).GET();
        return expect(Web.sendPatiently(asked), 200).json();
    }

    private Web.Answer post(String role, String path, Map<String, Object> body) {
        return Web.sendPatiently(request(role, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Web.JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + "/api/v1/tenants/" + tenant + path))
                .header("Authorization", "Bearer " + tokens.of(role + "@" + tenant));
    }

    private static Web.Answer expect(Web.Answer answer, int... statuses) {
        for (var status : statuses) {
            if (answer.status() == status) {
                return answer;
            }
        }
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new Trouble("the server is in trouble: " + answer.reason() + "; see ./annals status");
        }
        throw new Refused(answer);
    }

    private static byte[] multipart(Map<String, String> fields, String fileName, byte[] file) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> text(
                out,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n"));
        text(
                out,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName.replaceAll("[\"\\r\\n\\\\]", "_")
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        out.writeBytes(file);
        text(out, "\r\n--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
