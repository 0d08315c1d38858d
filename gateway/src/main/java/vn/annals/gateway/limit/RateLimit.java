package vn.annals.gateway.limit;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;
import vn.annals.gateway.answer.Answers;
import vn.annals.gateway.answer.TooMany;

/** Turns away whoever asks too often, so that the others notice nothing. */
@Component
@Order(FilterOrder.RATE_LIMIT)
public class RateLimit implements WebFilter {

    private static final String HEALTH = "/actuator/";

    private final Rates rates;
    private final Faces faces;
    private final TurnedAway turnedAway;
    private final Answers answers;

    RateLimit(Rates rates, Faces faces, TurnedAway turnedAway, Answers answers) {
        this.rates = rates;
        this.faces = faces;
        this.turnedAway = turnedAway;
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getPath().value().startsWith(HEALTH)) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(caller -> within(caller.orElse(null), exchange, () -> chain.filter(exchange)));
    }

    /** For a request that ends before anybody knows who sent it: its address answers for it. */
    public Mono<Void> stranger(ServerWebExchange exchange, Supplier<Mono<Void>> otherwise) {
        return within(null, exchange, otherwise);
    }

    /** For a request that begins a sign-in. Whoever has nothing left of these is not turned away from anything else. */
    Mono<Void> beginner(ServerWebExchange exchange, Supplier<Mono<Void>> otherwise) {
        var wait = rates.take(Debtors.signIn(exchange.getRequest()));
        return wait.isNone() ? otherwise.get() : answers.refuse(exchange, TooMany.REFUSAL, wait.time());
    }

    private Mono<Void> within(@Nullable Principal caller, ServerWebExchange exchange, Supplier<Mono<Void>> otherwise) {
        var request = exchange.getRequest();
        var wait = rates.take(Debtors.of(request, caller));
        if (wait.isNone()) {
            return otherwise.get();
        }
        faces.judged(request, caller).stream()
                .skip(wait.debtor())
                .findFirst()
                .ifPresent(face -> turnedAway.note(face, wait));
        return answers.refuse(exchange, TooMany.REFUSAL, wait.time());
    }
}
