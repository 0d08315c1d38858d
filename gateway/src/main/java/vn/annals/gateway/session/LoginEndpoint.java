package vn.annals.gateway.session;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.annals.gateway.answer.Answers;
import vn.annals.gateway.token.SigningKeys;
import vn.annals.kernel.refusal.EdgeRefusal;

@RestController
class LoginEndpoint {

    private static final URI TO_KEYCLOAK = URI.create("/oauth2/authorization/" + KeycloakClient.NAME);

    private final SigningKeys keycloak;
    private final Answers answers;

    LoginEndpoint(SigningKeys keycloak, Answers answers) {
        this.keycloak = keycloak;
        this.answers = answers;
    }

    @GetMapping("/login")
    Mono<Void> login(
            @RequestParam(name = "return", required = false) @Nullable String asked, ServerWebExchange exchange) {
        var target = ReturnPath.of(asked);
        return exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .hasElement()
                .flatMap(known -> known ? answers.redirect(exchange, target.uri()) : toKeycloak(target, exchange));
    }

    // Asked first, because the browser would otherwise end at an address where nobody answers.
    private Mono<Void> toKeycloak(ReturnPath target, ServerWebExchange exchange) {
        return keycloak.reachable().flatMap(up -> {
            if (!up) {
                return Mono.error(EdgeRefusal.SERVICE_UNAVAILABLE.because("signing in is not possible at the moment"));
            }
            return exchange.getSession().doOnNext(target::keepIn).then(answers.redirect(exchange, TO_KEYCLOAK));
        });
    }
}
