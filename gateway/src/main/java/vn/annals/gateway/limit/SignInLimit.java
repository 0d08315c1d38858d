package vn.annals.gateway.limit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;

/**
 * Each sign-in that is begun makes a session, whoever begins it: its address answers for it. Those that are begun have a
 * share of their own, for a few thousand of them would be all sessions there may be.
 */
@Component
@Order(FilterOrder.SIGN_IN_LIMIT)
class SignInLimit implements WebFilter {

    // As Spring Security reads paths, or an escape would lead around the limit.
    private static final List<PathPattern> BEGINNINGS = Stream.of("/login", "/oauth2/**")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();
    private static final PathPattern END = PathPatternParser.defaultInstance.parse("/login/**");

    private final RateLimit limit;

    SignInLimit(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        if (BEGINNINGS.stream().anyMatch(beginning -> beginning.matches(path))) {
            return limit.beginner(exchange, () -> chain.filter(exchange));
        }
        return END.matches(path) ? limit.stranger(exchange, () -> chain.filter(exchange)) : chain.filter(exchange);
    }
}
