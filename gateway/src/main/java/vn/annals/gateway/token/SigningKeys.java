package vn.annals.gateway.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.annals.gateway.IdentitySettings;

/** The realm's public keys. Once fetched they outlive an outage of Keycloak; a stranger's key id cannot hammer it. */
@Component
public final class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final Clock clock;
    private final Mono<Known> fetched;

    @Autowired
    SigningKeys(IdentitySettings identity, Clock clock) {
        this(identity, clock, PAUSE);
    }

    SigningKeys(IdentitySettings identity, Clock clock, Duration pause) {
        this.clock = clock;
        // Shared: everybody who asks within the pause gets the same answer, or the same failure.
        this.fetched = fetch(WebClient.create(), identity.keysEndpoint())
                .cache(_ -> pause, _ -> pause.dividedBy(5), () -> pause);
    }

    /** Whether Keycloak answers now, give or take the pause between two questions. */
    public Mono<Boolean> reachable() {
        return fetched.thenReturn(true).onErrorReturn(false);
    }

    Flux<JWK> matching(SignedJWT token) {
        var wanted = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        var have = known.get();
        if (have == null) {
            return fetched.flatMapIterable(keys -> keys.select(wanted));
        }
        if (!have.select(wanted).isEmpty() && have.isFresh(clock.instant())) {
            return Flux.fromIterable(have.select(wanted));
        }
        return fetched.onErrorReturn(have).flatMapIterable(keys -> keys.select(wanted));
    }

    private Mono<Known> fetch(WebClient web, String address) {
        return web.get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .timeout(PATIENCE)
                .map(this::read)
                .doOnNext(known::set)
                .doOnError(failure -> LOG.warn("keys of the realm not fetched: {}", failure.toString()));
    }

    private Known read(String json) {
        try {
            return new Known(JWKSet.parse(json), clock.instant());
        } catch (ParseException notKeys) {
            throw new IllegalStateException("the realm did not answer with keys", notKeys);
        }
    }

    private record Known(JWKSet keys, Instant since) {

        List<JWK> select(JWKSelector wanted) {
            return wanted.select(keys);
        }

        boolean isFresh(Instant now) {
            return now.isBefore(since.plus(FRESH));
        }
    }
}
