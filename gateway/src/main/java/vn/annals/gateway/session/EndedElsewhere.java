package vn.annals.gateway.session;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionStore;
import reactor.core.publisher.Mono;

/** Ends the sessions Keycloak says are over. Spring's own handler would call the gateway through its public address. */
@Component
class EndedElsewhere implements ServerLogoutHandler {

    private final ReactiveOidcSessionRegistry signedIn;
    private final WebSessionStore sessions;

    EndedElsewhere(ReactiveOidcSessionRegistry signedIn, WebSessionStore sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> logout(WebFilterExchange exchange, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcLogoutToken ended)) {
            return Mono.empty();
        }
        return signedIn.removeSessionInformation(ended)
                .flatMap(information -> sessions.retrieveSession(information.getSessionId()))
                .flatMap(WebSession::invalidate)
                .then(Mono.defer(() -> {
                    exchange.getExchange().getResponse().setStatusCode(HttpStatus.OK);
                    return exchange.getExchange().getResponse().setComplete();
                }));
    }
}
