package vn.annals.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Works out the signature of a token once in a while, and checks what the token says each time. */
final class CheckedTokens implements ReactiveJwtDecoder {

    private static final int MOST = 2_000;

    // A key that the realm withdraws is good for this much longer.
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final ReactiveJwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> signed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    CheckedTokens(ReactiveJwtDecoder signatures, OAuth2TokenValidator<Jwt> rules) {
        this.signatures = signatures;
        this.rules = rules;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return Mono.justOrEmpty(signed.getIfPresent(token))
                .switchIfEmpty(Mono.defer(() -> signatures.decode(token)).doOnNext(jwt -> signed.put(token, jwt)))
                .map(this::ruled);
    }

    private Jwt ruled(Jwt token) {
        var checked = rules.validate(token);
        if (checked.hasErrors()) {
            throw new JwtValidationException("the access token is not acceptable", checked.getErrors());
        }
        return token;
    }
}
