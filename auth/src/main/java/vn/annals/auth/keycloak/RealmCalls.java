package vn.annals.auth.keycloak;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** One call of Keycloak's admin API after the other, each with a token it takes and as much patience as it deserves. */
final class RealmCalls {

    private final RestClient http;
    private final AdminToken token;
    private final Patience patience;
    private final Runnable turn;

    /** @param http is based at the realm's admin address and sends the token */
    RealmCalls(RestClient http, AdminToken token, Patience patience) {
        this(http, token, patience, () -> {});
    }

    private RealmCalls(RestClient http, AdminToken token, Patience patience, Runnable turn) {
        this.http = http;
        this.token = token;
        this.patience = patience;
        this.turn = turn;
    }

    /** The same for work that has time: each call waits for its turn. */
    RealmCalls at(Pace pace) {
        return new RealmCalls(http, token, patience, pace::await);
    }

    <T> T get(Class<T> answer, String path, Object... variables) {
        return patience.ask(() -> knownCaller(() -> Objects.requireNonNull(
                http.get().uri(path, variables).retrieve().body(answer))));
    }

    void post(Object body, String path, Object... variables) {
        send(HttpMethod.POST, body, path, variables);
    }

    void send(HttpMethod method, Object body, String path, Object... variables) {
        patience.tell(() -> knownCaller(() -> http.method(method)
                .uri(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity()));
    }

    /** A call that says all in its address. */
    void tell(HttpMethod method, String path, Object... variables) {
        patience.tell(() -> knownCaller(
                () -> http.method(method).uri(path, variables).retrieve().toBodilessEntity()));
    }

    /** The same, and Keycloak answers with what came of it. */
    <T> T told(Class<T> answer, HttpMethod method, String path, Object... variables) {
        return patience.tell(() -> knownCaller(() -> Objects.requireNonNull(
                http.method(method).uri(path, variables).retrieve().body(answer))));
    }

    private <T> T knownCaller(Supplier<T> call) {
        turn.run();
        try {
            return call.get();
        } catch (HttpClientErrorException.Unauthorized stale) {
            token.forget();
            throw stale;
        }
    }
}
