package vn.annals.gateway.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.IdentitySettings;

/**
 * Security headers on every answer. A service may set a policy of its own and keep an address wholly to itself; the rest is
 * not its to choose.
 */
@Component
@Order(FilterOrder.ANSWER_HEADERS)
class AnswerHeaders implements WebFilter {

    static final String POLICY = "Content-Security-Policy";

    private static final String REFERRER = "Referrer-Policy";
    private static final String NOBODY = "no-referrer";

    private static final String CLOSED = "; frame-ancestors 'none'; base-uri 'none'";
    private static final String SITE = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; form-action 'self'" + CLOSED;
    private static final String BYTES = "default-src 'none'; sandbox" + CLOSED;
    private static final String DATA = "default-src 'none'; form-action 'none'" + CLOSED;

    private final boolean secure;
    private final Map<String, String> desk;
    private final Map<String, String> site;
    private final Map<String, String> bytes;
    private final Map<String, String> data;

    AnswerHeaders(GatewaySettings settings, IdentitySettings identity) {
        this.secure = settings.secure();
        // The desk shows previews of pages in a frame.
        // Signing out is a form whose redirect ends at Keycloak; browsers apply form-action to redirects too.
        this.desk = with("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none';"
                + " frame-src 'self'; form-action 'self' " + identity.origin() + CLOSED);
        this.site = with(SITE);
        this.bytes = with(BYTES);
        this.data = with(DATA);
    }

    private Map<String, String> with(String policy) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(POLICY, policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(REFERRER, "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return Collections.unmodifiableMap(headers);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        // At the last moment, because the headers of a service are added to the answer as they come.
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> set(exchange)));
        return chain.filter(exchange);
    }

    private void set(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        of(exchange.getRequest().getPath().value()).forEach((name, value) -> {
            if (!isChosen(name, headers)) {
                headers.set(name, value);
            }
        });
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
    }

    private static boolean isChosen(String name, HttpHeaders headers) {
        return switch (name) {
            case POLICY -> headers.containsHeader(POLICY);
            case REFERRER -> NOBODY.equals(headers.getFirst(REFERRER));
            default -> false;
        };
    }

    /** Of an answer from this path that no service has added anything to. */
    Map<String, String> of(String path) {
        if (path.startsWith("/desk/")) {
            return desk;
        }
        if (path.startsWith("/s/")) {
            return site;
        }
        return path.startsWith("/media/") ? bytes : data;
    }
}
