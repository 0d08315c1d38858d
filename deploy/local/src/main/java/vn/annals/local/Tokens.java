package vn.annals.local;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Bearer tokens of the demo realm's people and programs. */
final class Tokens {

    static final String PASSWORD = "Annals-demo-2026";

    private static final int TRIES = 4;
    private static final long PAUSE = 200_000_000;

    private final URI endpoint;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    Tokens(Ports ports) {
        endpoint = URI.create(ports.issuer() + "/protocol/openid-connect/token");
    }

    private record Token(String text, long endsAt) {}

    /** One that is good for a while: long work outlives the tokens it began with. */
    String of(String name) {
        return known.compute(
                        name, (_, token) -> token != null && System.nanoTime() - token.endsAt < 0 ? token : fetch(name))
                .text;
    }

    private Token fetch(String name) {
        var answer = ask(name);
        // Keycloak takes two who sign in with one name at once for one who guesses, and turns one away.
        for (int again = 0; again < TRIES && answer.status() == 401; again++) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE, 3 * PAUSE));
            answer = ask(name);
        }
        if (answer.status() != 200) {
            throw new Trouble("no token for " + name
                    + ": is it one of the demo users of the README, and is Annals up? (" + answer.text() + ")");
        }
        var token = answer.json();
        var good = Duration.ofSeconds(token.path("expires_in").asLong(60)).dividedBy(2);
        return new Token(token.get("access_token").asString(), System.nanoTime() + good.toNanos());
    }

    private Web.Answer ask(String name) {
        return Web.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form(name)))));
    }

    private static Map<String, String> form(String name) {
        var form = new LinkedHashMap<String, String>();
        if (name.startsWith("integrator@") || name.equals(RealmMail.CLIENT)) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", name);
            form.put("client_secret", name + "-local-secret");
        } else {
            form.put("grant_type", "password");
            form.put("client_id", "annals-cli");
            form.put("username", name);
            form.put("password", PASSWORD);
            form.put("scope", "openid organization:*");
        }
        return form;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
