package vn.annals.gateway.session;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.annals.gateway.LocalRealm;

/** Keeps cookies as a browser does. */
final class Browser {

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Function<String, HttpRequest.Builder> requests;
    private final Function<HttpRequest.Builder, HttpResponse<String>> wire;

    Browser(Function<String, HttpRequest.Builder> requests, Function<HttpRequest.Builder, HttpResponse<String>> wire) {
        this.requests = requests;
        this.wire = wire;
    }

    HttpResponse<String> get(String path) {
        return send(requests.apply(path));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        var request = requests.apply(path).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Through Keycloak and back; the answer is the one that leads to where the person wanted to go. */
    HttpResponse<String> signIn(LocalRealm realm, String target) {
        get("/login?return=" + target);
        var atKeycloak = query(location(get("/oauth2/authorization/keycloak")));
        realm.expect(atKeycloak.get("nonce"));
        return get("/login/oauth2/code/keycloak?code=c&state="
                + URLEncoder.encode(atKeycloak.get("state"), StandardCharsets.UTF_8));
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    static Map<String, String> query(String location) {
        return Stream.of(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var response = wire.apply(jar.isEmpty() ? request : request.header("Cookie", jar));
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String header) {
        var named = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(named[0]);
        } else {
            cookies.put(named[0], named[1]);
        }
    }
}
