package vn.annals.kernel.service.access;

import com.mongodb.MongoException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.annals.kernel.service.problem.ProblemAnswers;
import vn.annals.kernel.service.rights.Rights;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.service.tenant.TenantDirectory;

@AutoConfiguration(
        before = WebMvcAutoConfiguration.class,
        beforeName = "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
@EnableConfigurationProperties(IdentitySettings.class)
class AccessConfiguration {

    @Bean
    SigningKeys signingKeys(IdentitySettings settings) {
        return new SigningKeys(settings.keys());
    }

    @Bean
    @Order(1)
    SecurityFilterChain betweenServices(
            HttpSecurity http, SigningKeys keys, IdentitySettings settings, ProblemAnswers answers) {
        http.securityMatcher("/internal/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated());
        return stateless(http, new TokenCheck(keys, settings, settings.commandAudience()), answers);
    }

    // Which endpoint wants which role is decided at the Door, where the endpoint is known.
    @Bean
    @Order(2)
    SecurityFilterChain fromOutside(
            HttpSecurity http,
            SigningKeys keys,
            IdentitySettings settings,
            ProblemAnswers answers,
            HeldRoles heldRoles) {
        http.authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health/**", "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/metrics", "/actuator/metrics/**")
                .access((bearer, _) -> new AuthorizationDecision(watchesThePlatform(bearer.get(), heldRoles)))
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .permitAll());
        return stateless(http, new TokenCheck(keys, settings, settings.audience()), answers);
    }

    private static boolean watchesThePlatform(@Nullable Authentication bearer, HeldRoles heldRoles) {
        return bearer instanceof PassportToken token
                && !stillOnThePlatform(token.passport(), heldRoles)
                        .platformRoles()
                        .isEmpty();
    }

    // While the database is away somebody has to see what the matter is: then the token counts.
    private static Passport stillOnThePlatform(Passport passport, HeldRoles heldRoles) {
        try {
            return heldRoles.onThePlatform(passport);
        } catch (MongoException away) {
            return passport;
        }
    }

    @Bean
    HeldRoles heldRoles(TenantDirectory directory, Rights rights) {
        return new HeldRoles(directory, rights);
    }

    @Bean
    WebMvcRegistrations door(
            TenantDirectory directory, HeldRoles heldRoles, People people, ObjectProvider<Threshold> thresholds) {
        var entrance = new Entrance(new TenantGate(directory), heldRoles, people);
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Door(entrance, thresholds);
            }
        };
    }

    @Bean
    Threshold bodyForm() {
        return new BodyForm();
    }

    @Bean
    WebMvcConfigurer expectedRevisions() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ExpectedRevisionArgument());
            }
        };
    }

    @Bean
    Declarations declarations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        return new Declarations(endpoints);
    }

    private static SecurityFilterChain stateless(HttpSecurity http, TokenCheck check, ProblemAnswers answers) {
        var problems = new AccessProblems(answers);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(tokens -> tokens.authenticationManagerResolver(request -> check)
                        .bearerTokenResolver(new OneToken())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .build();
    }
}
