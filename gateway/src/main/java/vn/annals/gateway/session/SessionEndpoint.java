package vn.annals.gateway.session;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who am I. Always 200, and the one place where the forgery cookie is handed out. */
@RestController
class SessionEndpoint {

    private final SessionTokens tokens;
    private final ServerOAuth2AuthorizedClientRepository stored;

    SessionEndpoint(SessionTokens tokens, ServerOAuth2AuthorizedClientRepository stored) {
        this.tokens = tokens;
        this.stored = stored;
    }

    @GetMapping("/session")
    Mono<ResponseEntity<SessionView>> session(ServerWebExchange exchange) {
        Mono<CsrfToken> cookie = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return cookie.then(exchange.getPrincipal()
                        .ofType(OAuth2AuthenticationToken.class)
                        .flatMap(person -> view(person, exchange)))
                .defaultIfEmpty(SessionView.nobody())
                .map(view ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view));
    }

    private Mono<SessionView> view(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        var request = OAuth2AuthorizeRequest.withClientRegistrationId(KeycloakClient.NAME)
                .principal(person)
                .build();
        // Keycloak may be away: the session is still what it was when the last token was given.
        return tokens.recent(request)
                .onErrorResume(_ -> stored.loadAuthorizedClient(KeycloakClient.NAME, person, exchange))
                .map(OAuth2AuthorizedClient::getAccessToken)
                .map(token -> SessionView.of(Claims.of(token.getTokenValue())));
    }
}
