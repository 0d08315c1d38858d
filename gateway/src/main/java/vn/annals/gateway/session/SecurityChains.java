package vn.annals.gateway.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.answer.Answers;
import vn.annals.gateway.token.BearerRequest;
import vn.annals.kernel.refusal.EdgeRefusal;

/** Three kinds of callers: programs with a token, people with a session, and everybody. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    @Bean
    @Order(1)
    SecurityWebFilterChain programs(ServerHttpSecurity http, Doorkeeper doorkeeper) {
        return stateless(http, new BearerRequest())
                .authorizeExchange(paths -> paths.anyExchange().authenticated())
                .oauth2ResourceServer(bearer ->
                        bearer.jwt(Customizer.withDefaults()).authenticationEntryPoint(doorkeeper::refuseToken))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(doorkeeper::refuseToken)
                        .accessDeniedHandler(doorkeeper::deny))
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain people(
            ServerHttpSecurity http, GatewaySettings settings, Doorkeeper doorkeeper, Login login) {
        var csrf = new Csrf(settings);
        return http.securityMatcher(withSession())
                .authorizeExchange(paths -> paths.pathMatchers("/api/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(doorkeeper::askToSignIn)
                        .accessDeniedHandler(doorkeeper::deny))
                .oauth2Login(login::signIn)
                .oidcLogout(login::endFromElsewhere)
                .logout(login::signOut)
                .csrf(forgery -> forgery.csrfTokenRepository(Csrf.cookie(settings))
                        .csrfTokenRequestHandler(csrf)
                        .requireCsrfProtectionMatcher(csrf)
                        .accessDeniedHandler(doorkeeper::deny))
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain everybody(ServerHttpSecurity http) {
        return stateless(http, ServerWebExchangeMatchers.anyExchange())
                .authorizeExchange(paths -> paths.anyExchange().permitAll())
                .build();
    }

    @Bean
    ServerExchangeRejectedHandler rejectedPaths(Answers answers) {
        return (exchange, _) -> answers.refuse(
                exchange, EdgeRefusal.MALFORMED_REQUEST.because("the address or a header is not acceptable"));
    }

    private static ServerWebExchangeMatcher withSession() {
        return new AndServerWebExchangeMatcher(
                ServerWebExchangeMatchers.pathMatchers(
                        "/api/**", "/media/**", "/s/*/as-of/**", "/session", "/login/**", "/logout/**", "/oauth2/**"),
                new NegatedServerWebExchangeMatcher(ServerWebExchangeMatchers.pathMatchers(
                        "/api/v1/public/**", "/api/openapi.json", "/api/docs", "/api/docs/docs.css")));
    }

    private static ServerHttpSecurity stateless(ServerHttpSecurity http, ServerWebExchangeMatcher callers) {
        return http.securityMatcher(callers)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable);
    }
}
