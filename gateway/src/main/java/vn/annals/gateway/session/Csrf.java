package vn.annals.gateway.session;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.annals.gateway.GatewaySettings;

/** A cookie that only our own pages can read, sent back as a header or, in a plain form, as the field {@code _csrf}. */
final class Csrf extends ServerCsrfTokenRequestAttributeHandler implements ServerWebExchangeMatcher {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final String sessionCookie;

    Csrf(GatewaySettings settings) {
        this.sessionCookie = settings.session().cookie();
    }

    static CookieServerCsrfTokenRepository cookie(GatewaySettings settings) {
        var cookie = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(
                made -> made.path("/").sameSite("Lax").secure(settings.secure()).build());
        return cookie;
    }

    // Without a session there is nothing to misuse, and a program without a token must hear 401, not of a cookie.
    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var misusable = request.getCookies().containsKey(sessionCookie)
                || "/logout".equals(request.getPath().value());
        return !SAFE.contains(request.getMethod()) && misusable ? MatchResult.match() : MatchResult.notMatch();
    }

    @Override
    public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken expected) {
        if (comesFromElsewhere(exchange.getRequest())) {
            return Mono.empty();
        }
        var header = exchange.getRequest().getHeaders().getFirst(expected.getHeaderName());
        return header != null ? Mono.just(header) : super.resolveCsrfTokenValue(exchange, expected);
    }

    private static boolean comesFromElsewhere(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
