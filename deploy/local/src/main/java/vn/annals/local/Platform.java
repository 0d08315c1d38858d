package vn.annals.local;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a platform admin asks of the running stack. */
final class Platform {

    private final Ports ports;
    private final Tokens tokens;

    Platform(Ports ports, Tokens tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    List<String> tenants() {
        var slugs = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = get("/api/v1/tenants" + cursor);
            page.path("items").forEach(tenant -> slugs.add(tenant.get("slug").asString()));
            var next = page.path("next").asString("");
            cursor = next.isEmpty() ? null : "?cursor=" + next;
        }
        return slugs;
    }

    JsonNode get(String path) {
        return json(Web.sendPatiently(request(path).GET()));
    }

    /** Empty when the tenant is suspended, so that nothing may be ordered in it. */
    Optional<JsonNode> post(String path, BodyPublisher body) {
        var answer = Web.sendPatiently(
                request(path).header("Content-Type", "application/json").POST(body));
        return answer.status() == 403 && answer.json().path("code").asString("").equals("TENANT_SUSPENDED")
                ? Optional.empty()
                : Optional.of(json(answer));
    }

    private static JsonNode json(Web.Answer answer) {
        if (answer.status() != 200) {
            throw new Trouble(answer.reason());
        }
        return answer.json();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + path))
                .header("Authorization", "Bearer " + tokens.of("platform-admin"));
    }
}
