package vn.annals.gateway.limit;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;

/** Each sign-in that is begun makes a session, whoever begins it: its address answers for it. */
@Component
@Order(FilterOrder.SIGN_IN_LIMIT)
class SignInLimit implements WebFilter {

    private final RateLimit limit;

    SignInLimit(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        return path.startsWith("/oauth2/") || path.startsWith("/login/")
                ? limit.stranger(exchange, () -> chain.filter(exchange))
                : chain.filter(exchange);
    }
}
