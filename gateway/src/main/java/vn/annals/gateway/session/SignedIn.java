package vn.annals.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which session belongs to which sign-in at Keycloak. Spring's own keeps every session that merely expired, for ever. */
@Component
class SignedIn implements ReactiveOidcSessionRegistry {

    /** Longer than a realm lets anybody stay signed in. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Clock clock;

    SignedIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> saveSessionInformation(OidcSessionInformation information) {
        return Mono.fromRunnable(() -> {
            var now = clock.instant();
            entries.values().removeIf(entry -> entry.since().plus(LONGEST).isBefore(now));
            entries.put(information.getSessionId(), new Entry(information, now));
        });
    }

    @Override
    public Mono<OidcSessionInformation> removeSessionInformation(String session) {
        return Mono.fromSupplier(() -> entries.remove(session)).map(Entry::information);
    }

    @Override
    public Flux<OidcSessionInformation> removeSessionInformation(OidcLogoutToken ended) {
        return Flux.defer(() -> Flux.fromIterable(entries.keySet()))
                .filter(session -> concerns(ended, entries.get(session)))
                .flatMap(this::removeSessionInformation);
    }

    private static boolean concerns(OidcLogoutToken ended, @Nullable Entry entry) {
        if (entry == null) {
            return false;
        }
        var token = entry.information().getPrincipal().getIdToken();
        return ended.getSessionId() == null
                ? Objects.equals(token.getSubject(), ended.getSubject())
                : ended.getSessionId().equals(token.getClaimAsString("sid"));
    }

    private record Entry(OidcSessionInformation information, Instant since) {}
}
