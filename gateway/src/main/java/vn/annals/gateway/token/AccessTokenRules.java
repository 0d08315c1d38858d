package vn.annals.gateway.token;

import java.util.Collection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import vn.annals.gateway.IdentitySettings;
import vn.annals.kernel.refusal.EdgeRefusal;

@Configuration(proxyBeanMethods = false)
class AccessTokenRules {

    @Bean
    ReactiveJwtDecoder accessTokens(SigningKeys keys, IdentitySettings identity) {
        var signatures = NimbusReactiveJwtDecoder.withJwkSource(keys::matching).build();
        signatures.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        var decoder = new CheckedTokens(
                signatures,
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(identity.issuer().toString()),
                        isFor(identity.audience()),
                        isAccessToken()));
        // No keys is no verdict: a caller told "invalid" would throw a good token away.
        return token -> decoder.decode(token)
                .onErrorMap(
                        IllegalStateException.class,
                        _ -> EdgeRefusal.SERVICE_UNAVAILABLE.because("tokens cannot be checked at the moment"));
    }

    private static OAuth2TokenValidator<Jwt> isFor(String audience) {
        return new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    }

    // Keycloak says of each token what it is for. The ID token, signed with the same key, says "ID"; one that says
    // nothing was not made to call anybody with.
    private static OAuth2TokenValidator<Jwt> isAccessToken() {
        return new JwtClaimValidator<Object>("typ", "Bearer"::equals);
    }
}
