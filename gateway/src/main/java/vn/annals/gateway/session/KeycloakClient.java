package vn.annals.gateway.session;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.IdentitySettings;

/** The gateway as a client of the realm. */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    /** Part of the addresses registered at Keycloak: {@code /login/oauth2/code/keycloak} and its like. */
    static final String NAME = "keycloak";

    @Bean
    ReactiveClientRegistrationRepository registrations(IdentitySettings identity, GatewaySettings settings) {
        return new InMemoryReactiveClientRegistrationRepository(registration(identity, settings));
    }

    // In the session itself: kept by person, two browsers of one editor would sign each other out.
    @Bean
    ServerOAuth2AuthorizedClientRepository tokensInSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    private static ClientRegistration registration(IdentitySettings identity, GatewaySettings settings) {
        return ClientRegistration.withRegistrationId(NAME)
                .clientId(identity.clientId())
                .clientSecret(identity.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                // Not made of the Host header, which the caller chooses.
                .redirectUri(settings.at("/login/oauth2/code/" + NAME).toString())
                .scope("openid", "profile", "email", "organization:*")
                .issuerUri(identity.issuer().toString())
                .authorizationUri(identity.authorizationEndpoint())
                .tokenUri(identity.tokenEndpoint())
                .jwkSetUri(identity.keysEndpoint())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", identity.endSessionEndpoint()))
                .build();
    }
}
