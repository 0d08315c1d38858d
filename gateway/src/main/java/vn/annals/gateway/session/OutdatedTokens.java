package vn.annals.gateway.session;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;

/** A service did not take the token of a session, because its bearer has other rights now: the next request brings a new one. */
@Component
@Order(FilterOrder.OUTDATED_TOKENS)
class OutdatedTokens implements WebFilter {

    private static final String OUTDATED = OutdatedTokens.class.getName();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        // Before the answer goes out: the next request may be here as soon as it has arrived.
        exchange.getResponse().beforeCommit(() -> Mono.defer(() -> answered(exchange)));
        return chain.filter(exchange);
    }

    private static Mono<Void> answered(ServerWebExchange exchange) {
        return HttpStatus.UNAUTHORIZED.equals(exchange.getResponse().getStatusCode())
                ? exchange.getPrincipal()
                        .ofType(OAuth2AuthenticationToken.class)
                        .flatMap(_ -> exchange.getSession())
                        .flatMap(OutdatedTokens::mark)
                : Mono.empty();
    }

    /** Says so once. */
    static boolean isIn(WebSession session) {
        return session.getAttributes().remove(OUTDATED) != null;
    }

    // A session that has just ended must not come back by being saved.
    private static Mono<Void> mark(WebSession session) {
        if (!session.isStarted() || session.isExpired()) {
            return Mono.empty();
        }
        session.getAttributes().put(OUTDATED, true);
        return session.save();
    }
}
