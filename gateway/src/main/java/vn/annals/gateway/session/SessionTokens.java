package vn.annals.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
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
import vn.annals.gateway.GatewaySettings;
import vn.annals.kernel.refusal.EdgeRefusal;

/**
 * The access token of a session, renewed long before it expires, so that Keycloak may be away meanwhile, and sooner when it may
 * no longer say what its bearer may do. When Keycloak no longer renews it, the session ends.
 */
@Component
class SessionTokens implements ReactiveOAuth2AuthorizedClientManager {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration EARLY = Duration.ofSeconds(10);
    /** How long Keycloak is left alone after it could not be asked: nobody's request is to wait for it each time. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofDays(365);
    private static final Set<String> ENDED = Set.of("invalid_grant", "client_authorization_required");

    private final Map<String, Mono<OAuth2AuthorizedClient>> underWay = new ConcurrentHashMap<>();
    private final ServerOAuth2AuthorizedClientRepository stored;
    private final DefaultReactiveOAuth2AuthorizedClientManager tokens;
    private final DefaultReactiveOAuth2AuthorizedClientManager newTokens;
    private final GatewaySettings.Session settings;
    private final Clock clock;
    private volatile Instant away = Instant.EPOCH;

    SessionTokens(
            ReactiveClientRegistrationRepository clients,
            ServerOAuth2AuthorizedClientRepository stored,
            GatewaySettings settings,
            Clock clock) {
        this.stored = stored;
        this.tokens = renewing(clients, stored, EARLY);
        this.newTokens = renewing(clients, stored, LONGER_THAN_ANY_TOKEN);
        this.settings = settings.session();
        this.clock = clock;
    }

    private static DefaultReactiveOAuth2AuthorizedClientManager renewing(
            ReactiveClientRegistrationRepository clients,
            ServerOAuth2AuthorizedClientRepository stored,
            Duration early) {
        var manager = new DefaultReactiveOAuth2AuthorizedClientManager(clients, stored);
        // The default takes the scope of a renewal from a query parameter of whatever request comes by.
        manager.setContextAttributesMapper(_ -> Mono.just(Map.of()));
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.clockSkew(early))
                .build());
        return manager;
    }

    @Override
    public Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
        return notOlderThan(settings.renew(), request);
    }

    /** One that was given a short while ago, if Keycloak can be asked: it says what the person may do now. */
    Mono<OAuth2AuthorizedClient> recent(OAuth2AuthorizeRequest request) {
        return notOlderThan(settings.recheck(), request);
    }

    private Mono<OAuth2AuthorizedClient> notOlderThan(Duration age, OAuth2AuthorizeRequest request) {
        return inSession((exchange, session) -> stored.loadAuthorizedClient(
                        request.getClientRegistrationId(), request.getPrincipal(), exchange)
                .map(client -> isOlderThan(age, client) && isThere())
                .defaultIfEmpty(false)
                .flatMap(old ->
                        old || OutdatedTokens.isIn(session) ? renewed(request, session) : once(request, session)));
    }

    private boolean isOlderThan(Duration age, OAuth2AuthorizedClient client) {
        var issued = client.getAccessToken().getIssuedAt();
        return issued == null || issued.isBefore(clock.instant().minus(age));
    }

    private boolean isThere() {
        return clock.instant().isAfter(away.plus(PAUSE));
    }

    private static Mono<OAuth2AuthorizedClient> inSession(
            BiFunction<ServerWebExchange, WebSession, Mono<OAuth2AuthorizedClient>> token) {
        return Mono.deferContextual(context -> {
            var exchange = context.get(ServerWebExchange.class);
            return exchange.getSession().flatMap(session -> token.apply(exchange, session)
                    .onErrorResume(
                            OAuth2AuthorizationException.class, refused -> afterRefusal(refused, session, exchange)));
        });
    }

    // While Keycloak is away the token that is there has to do, as long as it lasts.
    private Mono<OAuth2AuthorizedClient> renewed(OAuth2AuthorizeRequest request, WebSession session) {
        return once(newTokens, request, session).onErrorResume(failure -> !ended(failure), _ -> {
            away = clock.instant();
            return once(request, session);
        });
    }

    private Mono<OAuth2AuthorizedClient> once(OAuth2AuthorizeRequest request, WebSession session) {
        return once(tokens, request, session);
    }

    // A page asks for several things at once. Two renewals with one refresh token would look like theft to Keycloak.
    private Mono<OAuth2AuthorizedClient> once(
            DefaultReactiveOAuth2AuthorizedClientManager manager, OAuth2AuthorizeRequest request, WebSession session) {
        return Mono.deferContextual(
                context -> underWay.computeIfAbsent(session.getId(), id -> manager.authorize(request)
                        .timeout(PATIENCE)
                        .contextWrite(context)
                        // Not finally: whoever tries again after a failure must not find it here.
                        .doOnTerminate(() -> underWay.remove(id))
                        .cache()));
    }

    private static boolean ended(Throwable failure) {
        return failure instanceof OAuth2AuthorizationException refused
                && ENDED.contains(refused.getError().getErrorCode());
    }

    private static Mono<OAuth2AuthorizedClient> afterRefusal(
            OAuth2AuthorizationException refused, WebSession session, ServerWebExchange exchange) {
        if (!ended(refused)) {
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
