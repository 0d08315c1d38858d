package vn.annals.kernel.service.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Believes a token that the identity provider signed, for this audience, and that is still good. */
final class TokenCheck implements AuthenticationManager {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private static final int MOST = 2_000;

    // A key that the realm withdraws is good for this much longer.
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final NimbusJwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> rules;

    // A signature is worked out once in a while; what a token says is checked each time.
    private final Cache<String, Jwt> signed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    TokenCheck(SigningKeys keys, IdentitySettings settings, String audience) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        // Times and audience are checked below, with our own skew and messages.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        signatures = new NimbusJwtDecoder(processor);
        signatures.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        rules = new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtClaimValidator<Object>("exp", expiry -> expiry != null),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()),
                new JwtIssuerValidator(settings.issuer()),
                // Keycloak says of each token what it is for. The ID token, signed with the same key, says "ID"; one
                // that says nothing was not made to call anybody with.
                new JwtClaimValidator<Object>("typ", "Bearer"::equals),
                new JwtClaimValidator<@Nullable List<String>>(
                        "aud", named -> named != null && named.contains(audience)));
    }

    @Override
    public Authentication authenticate(Authentication presented) throws AuthenticationException {
        var token = ((BearerTokenAuthenticationToken) presented).getToken();
        try {
            return new PassportToken(Passport.of(checked(token)));
        } catch (BadJwtException unacceptable) {
            throw new InvalidBearerTokenException("the access token is not acceptable", unacceptable);
        } catch (JwtException unchecked) {
            throw new KeysUnavailable(unchecked);
        }
    }

    private Jwt checked(String token) {
        var jwt = signed.get(token, signatures::decode);
        var verdict = rules.validate(jwt);
        if (verdict.hasErrors()) {
            throw new JwtValidationException("the access token is not acceptable", verdict.getErrors());
        }
        return jwt;
    }

    /** A token cannot be checked now: neither good nor bad. */
    static final class KeysUnavailable extends AuthenticationException {

        KeysUnavailable(Throwable cause) {
            super("tokens cannot be checked now", cause);
        }
    }
}
