package vn.annals.stories;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the demo realm, or nobody in particular, who talks to the gateway with a token. */
record Person(String name, String token) {

    static final Person READER = new Person("reader", "");
    static final String DEMO_PASSWORD = "Annals-demo-2026";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Person> SIGNED_IN = new ConcurrentHashMap<>();

    /** A demo user or integrator, such as {@code editor@bac-giang}. */
    static Person of(String name) {
        return SIGNED_IN.computeIfAbsent(name, Person::signIn);
    }

    private static Person signIn(String name) {
        return name.startsWith("integrator@")
                ? program(name)
                : new Person(name, granted(name).get("access_token").asString());
    }

    /** All that the identity provider gives a person. */
    static JsonNode granted(String name) {
        return granted(name, "openid organization:*");
    }

    static JsonNode granted(String name, String scope) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "annals-cli",
                "username", name,
                "password", DEMO_PASSWORD,
                "scope", scope);
        return asked(form).expect(200).json();
    }

    /** With a token of this moment. */
    static Person anew(String name) {
        return signIn(name);
    }

    /** A program of the demo realm. */
    static Person program(String id) {
        return program(id, id + "-local-secret");
    }

    static Person program(String id, String secret) {
        return new Person(
                id,
                asked(credentials(id, secret))
                        .expect(200)
                        .json()
                        .get("access_token")
                        .asString());
    }

    static boolean mayBeProgram(String id, String secret) {
        return asked(credentials(id, secret)).status() == 200;
    }

    private static Map<String, String> credentials(String id, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret);
    }

    private static Reply asked(Map<String, String> form) {
        return Http.send(HttpRequest.newBuilder(Stack.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    Reply get(String path) {
        return Http.send(request(path).GET());
    }

    Reply post(String path, Object body) {
        return Http.send(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply post(String path) {
        return post(path, Map.of());
    }

    Reply put(String path, Object body, String ifMatch) {
        var request = json(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return Http.send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
    }

    /** What the token says its bearer may be in a tenant. */
    List<String> rolesIn(String tenant) {
        var claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return claims.path("organization")
                .path(tenant)
                .path("resource_access")
                .path("annals-api")
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    String role() {
        return name.substring(0, name.indexOf('@'));
    }

    /** By any method, on the first revision where one must be named. */
    Reply ask(String method, String path, Object body) {
        var request = json(path).header("If-Match", "\"1\"");
        return method.equals("GET")
                ? get(path)
                : Http.send(request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply raw(String method, String path, String contentType, String body) {
        return Http.send(
                request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));
    }

    Reply upload(String path, String fileName, byte[] bytes, Map<String, String> fields) {
        var form = new MultipartForm(fields, fileName, bytes);
        return Http.send(request(path)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(Stack.gateway() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
