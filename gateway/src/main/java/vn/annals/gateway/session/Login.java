package vn.annals.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.server.session.ReactiveOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.CsrfServerLogoutHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.answer.Answers;
import vn.annals.kernel.refusal.EdgeRefusal;

/** What happens around a sign-in at Keycloak and the three ways a session ends. */
@Component
class Login {

    private static final Logger LOG = LoggerFactory.getLogger(Login.class);

    private final GatewaySettings settings;
    private final ReactiveClientRegistrationRepository clients;
    private final ReactiveOidcSessionRegistry signedIn;
    private final EndedElsewhere endedElsewhere;
    private final Answers answers;

    Login(
            GatewaySettings settings,
            ReactiveClientRegistrationRepository clients,
            ReactiveOidcSessionRegistry signedIn,
            EndedElsewhere endedElsewhere,
            Answers answers) {
        this.settings = settings;
        this.clients = clients;
        this.signedIn = signedIn;
        this.endedElsewhere = endedElsewhere;
        this.answers = answers;
    }

    void signIn(ServerHttpSecurity.OAuth2LoginSpec login) {
        login.loginPage("/login")
                .oidcSessionRegistry(signedIn)
                .authenticationSuccessHandler(this::welcome)
                .authenticationFailureHandler(this::failed);
    }

    void signOut(ServerHttpSecurity.LogoutSpec logout) {
        var atKeycloak = new OidcClientInitiatedServerLogoutSuccessHandler(clients);
        atKeycloak.setPostLogoutRedirectUri(settings.at(ReturnPath.DESK).toString());
        atKeycloak.setLogoutSuccessUrl(settings.at(ReturnPath.DESK));
        logout.logoutUrl("/logout")
                .logoutHandler(new WebSessionServerLogoutHandler())
                .logoutHandler(handlers -> handlers.add(new CsrfServerLogoutHandler(Csrf.cookie(settings))))
                .logoutSuccessHandler(atKeycloak);
    }

    void endFromElsewhere(ServerHttpSecurity.OidcLogoutSpec logout) {
        logout.oidcSessionRegistry(signedIn).backChannel(channel -> channel.logoutHandler(endedElsewhere));
    }

    private Mono<Void> welcome(WebFilterExchange filtered, Authentication person) {
        var exchange = filtered.getExchange();
        return exchange.getSession().flatMap(session -> {
            session.setMaxIdleTime(settings.session().idle());
            return answers.redirect(exchange, ReturnPath.takenFrom(session).uri());
        });
    }

    private Mono<Void> failed(WebFilterExchange filtered, AuthenticationException reason) {
        LOG.info("sign-in failed: {}", reason.getMessage());
        return answers.refuse(
                filtered.getExchange(), EdgeRefusal.AUTHENTICATION_REQUIRED.because("the sign-in was not completed"));
    }
}
