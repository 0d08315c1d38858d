package vn.annals.gateway.session;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import vn.annals.kernel.refusal.EdgeRefusal;

/** The access token of a session, renewed shortly before it expires. When Keycloak no longer renews it, the session ends. */
@Component
class SessionTokens implements ReactiveOAuth2AuthorizedClientManager {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration EARLY = Duration.ofSeconds(10);
    private static final Set<String> ENDED = Set.of("invalid_grant", "client_authorization_required");

    private final Map<String, Mono<OAuth2AuthorizedClient>> underWay = new ConcurrentHashMap<>();
    private final DefaultReactiveOAuth2AuthorizedClientManager tokens;

    SessionTokens(ReactiveClientRegistrationRepository clients, ServerOAuth2AuthorizedClientRepository stored) {
        this.tokens = new DefaultReactiveOAuth2AuthorizedClientManager(clients, stored);
        // The default takes the scope of a renewal from a query parameter of whatever request comes by.
        tokens.setContextAttributesMapper(_ -> Mono.just(Map.of()));
        tokens.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.clockSkew(EARLY))
                .build());
    }

    @Override
    public Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
        return Mono.deferContextual(context -> {
            var exchange = context.get(ServerWebExchange.class);
            return exchange.getSession().flatMap(session -> once(session.getId(), request)
                    .onErrorResume(
                            OAuth2AuthorizationException.class, refused -> afterRefusal(refused, session, exchange)));
        });
    }

    // A page asks for several things at once. Two renewals with one refresh token would look like theft to Keycloak.
    private Mono<OAuth2AuthorizedClient> once(String session, OAuth2AuthorizeRequest request) {
        return Mono.deferContextual(context -> underWay.computeIfAbsent(session, id -> tokens.authorize(request)
                .timeout(PATIENCE)
                .contextWrite(context)
                .doFinally(_ -> underWay.remove(id))
                .cache()));
    }

    private static Mono<OAuth2AuthorizedClient> afterRefusal(
            OAuth2AuthorizationException refused, WebSession session, ServerWebExchange exchange) {
        if (!ENDED.contains(refused.getError().getErrorCode())) {
            return Mono.error(EdgeRefusal.SERVICE_UNAVAILABLE.because("the session cannot be renewed at the moment"));
        }
        var open = !exchange.getRequest().getPath().value().startsWith("/api/");
        return session.invalidate()
                .then(
                        open
                                ? Mono.empty()
                                : Mono.error(EdgeRefusal.AUTHENTICATION_REQUIRED.because("the session has ended")));
    }
}
