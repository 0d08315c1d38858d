package vn.annals.stories;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(bytes);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The code of a problem, seen to be one: right type, all members, nothing of our inside. */
    String problem() {
        if (!header("Content-Type").startsWith("application/problem+json")) {
            throw new AssertionError("not a problem: " + this);
        }
        var problem = json();
        for (var member : new String[] {"type", "title", "status", "detail", "code", "traceId"}) {
            if (!problem.has(member)) {
                throw new AssertionError("a problem without " + member + ": " + text());
            }
        }
        if (problem.get("status").asInt() != status || text().contains("Exception") || text().contains("vn.annals")) {
            throw new AssertionError("not a proper problem: " + text());
        }
        return problem.get("code").asString();
    }

    Reply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + " but got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + header("Content-Type") + " " + text();
    }
}
