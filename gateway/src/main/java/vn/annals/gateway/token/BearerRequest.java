package vn.annals.gateway.token;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A request that brings its own token, and so has no session, no cookie and no forgery to fear. */
public final class BearerRequest implements ServerWebExchangeMatcher {

    private static final String SCHEME = "bearer";

    public static boolean is(ServerHttpRequest request) {
        var path = request.getPath().value();
        var credentials = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return credentials != null
                && credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (path.startsWith("/api/") || path.startsWith("/media/"));
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        return is(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
    }
}
