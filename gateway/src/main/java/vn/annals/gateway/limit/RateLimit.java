package vn.annals.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;
import vn.annals.gateway.answer.Answers;
import vn.annals.kernel.refusal.EdgeRefusal;

/** Turns away whoever asks too often, so that the others notice nothing. */
@Component
@Order(FilterOrder.RATE_LIMIT)
public class RateLimit implements WebFilter {

    private static final String HEALTH = "/actuator/";

    private final Rates rates;
    private final Answers answers;

    RateLimit(Rates rates, Answers answers) {
        this.rates = rates;
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getPath().value().startsWith(HEALTH)) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .map(caller -> Debtors.of(request, caller))
                .switchIfEmpty(Mono.fromSupplier(() -> Debtors.stranger(request)))
                .flatMap(debtors -> within(debtors, exchange, () -> chain.filter(exchange)));
    }

    /** For a request that ends before anybody knows who sent it: its address answers for it. */
    public Mono<Void> stranger(ServerWebExchange exchange, Supplier<Mono<Void>> otherwise) {
        return within(Debtors.stranger(exchange.getRequest()), exchange, otherwise);
    }

    private Mono<Void> within(List<Debtor> debtors, ServerWebExchange exchange, Supplier<Mono<Void>> otherwise) {
        var wait = rates.take(debtors);
        return wait.isZero() ? otherwise.get() : refuse(exchange, wait);
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Duration wait) {
        return answers.refuse(
                exchange, EdgeRefusal.TOO_MANY_REQUESTS.because("too many requests in a short time"), wait);
    }
}
