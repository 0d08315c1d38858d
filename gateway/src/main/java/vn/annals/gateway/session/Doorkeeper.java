package vn.annals.gateway.session;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.annals.gateway.answer.Answers;
import vn.annals.gateway.limit.RateLimit;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/** Says no in the words of Annals where Spring Security would use its own. */
@Component
class Doorkeeper {

    private final Answers answers;
    private final RateLimit limit;
    private final RefusedAttempts attempts = new RefusedAttempts();

    Doorkeeper(Answers answers, RateLimit limit) {
        this.answers = answers;
        this.limit = limit;
    }

    Mono<Void> askToSignIn(ServerWebExchange exchange, AuthenticationException reason) {
        return refuse(exchange, EdgeRefusal.AUTHENTICATION_REQUIRED.because("sign in, or send an access token"));
    }

    Mono<Void> refuseToken(ServerWebExchange exchange, AuthenticationException reason) {
        return refuse(exchange, EdgeRefusal.TOKEN_INVALID.because("the access token is not valid here, or no longer"));
    }

    Mono<Void> deny(ServerWebExchange exchange, AccessDeniedException reason) {
        return refuse(
                exchange,
                reason instanceof CsrfException
                        ? EdgeRefusal.CSRF_REFUSED.because("the request does not prove that it comes from our own page")
                        : EdgeRefusal.NOT_PERMITTED.because("this is not permitted"));
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Refusal refusal) {
        return limit.stranger(exchange, () -> attempts.note(exchange, refusal)
                .then(Mono.defer(() -> answers.refuse(exchange, refusal))));
    }
}
