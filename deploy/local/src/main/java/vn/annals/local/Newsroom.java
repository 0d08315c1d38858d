package vn.annals.local;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One demo tenant's people at work, through the same public API as everybody. Every step may be repeated. */
final class Newsroom {

    private static final String BOUNDARY = "----annals-local-run";
    private static final int MOST_STEPS = 200;

    private final Ports ports;
    private final Tokens tokens;
    private final String tenant;

    Newsroom(Ports ports, Tokens tokens, String tenant) {
        this.ports = ports;
        this.tokens = tokens;
        this.tenant = tenant;
    }

    void openSection(String slug, String name) {
        expect(post("editor", "/sections", Map.of("slug", slug, "name", name)), 201, 409);
    }

    /** Uploads a picture under an id of our choice; a second time it is there already. */
    void uploadPicture(String id, String fileName, byte[] jpeg, String alt) {
        var fields = Map.of("id", id, "alt", alt);
        expect(
                Web.sendPatiently(request("author", "/media")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(fields, fileName, jpeg)))),
                201,
                409);
    }

    void draft(Map<String, Object> article) {
        expect(post("author", "/articles", article), 201, 409);
    }

    /** Takes an article from wherever it is to the public page; answers it. */
    JsonNode publish(String id) {
        for (int step = 0; step < MOST_STEPS; step++) {
            var article = expect(
                            Web.sendPatiently(
                                    request("editor", "/articles/" + id).GET()),
                            200)
                    .json();
            switch (article.get("state").asString()) {
                case "draft" -> expect(post("author", "/articles/" + id + "/submit", Map.of()), 200);
                case "review" -> expect(post("editor", "/articles/" + id + "/approve", Map.of()), 200);
                case "approved" -> expect(post("approver", "/articles/" + id + "/publish", Map.of()), 200);
                case "publishing" ->
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                default -> {
                    return article;
                }
            }
        }
        throw new Trouble(
                "article " + id + " of " + tenant + " is still being published; see ./annals logs article-service");
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
        throw new Trouble("unexpected answer " + answer.status() + ": " + answer.text());
    }

    private static byte[] multipart(Map<String, String> fields, String fileName, byte[] file) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> text(
                out,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n"));
        text(
                out,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n");
        out.writeBytes(file);
        text(out, "\r\n--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
