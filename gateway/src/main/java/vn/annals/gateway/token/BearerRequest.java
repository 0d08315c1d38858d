package vn.annals.gateway.token;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A request that brings its own token, and so has no session, no cookie and no forgery to fear. */
public final class BearerRequest implements ServerWebExchangeMatcher {

    private static final String SCHEME = "bearer";

    // The one part of a site that may be open to its members only.
    private static final Pattern PAST = Pattern.compile("/s/[^/]+/as-of/.*");

    public static boolean is(ServerHttpRequest request) {
        var path = request.getPath().value();
        var credentials = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return credentials != null
                && credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (path.startsWith("/api/")
                        || path.startsWith("/media/")
                        || PAST.matcher(path).matches());
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        return is(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
    }
}
