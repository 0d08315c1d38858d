package vn.annals.auth.keycloak;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import vn.annals.auth.contact.ContactSettings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConfiguration {

    // Keycloak waits for a mail server that says nothing; to give up before it does would send the letter twice.
    private static final Duration MAIL_SERVER = Duration.ofSeconds(45);

    @Bean
    RealmCalls realmCalls(KeycloakSettings settings) {
        return calls(settings, settings.readTimeout());
    }

    private static RealmCalls calls(KeycloakSettings settings, Duration patience) {
        var plain = RestClient.builder()
                .baseUrl(settings.url())
                .requestFactory(requests(settings, patience))
                .build();
        var token = new AdminToken(plain, settings, Clock.systemUTC());
        var admin = plain.mutate()
                .baseUrl(settings.url() + "/admin/realms/" + settings.realm())
                .requestInterceptor((request, body, calls) -> {
                    request.getHeaders().setBearerAuth(token.value());
                    return calls.execute(request, body);
                })
                .build();
        return new RealmCalls(admin, token, new Patience());
    }

    @Bean
    TenantRealm tenantRealm(RealmCalls calls) {
        return new TenantRealm(new RealmAdmin(calls));
    }

    @Bean
    MemberRealm memberRealm(RealmCalls calls) {
        return new MemberRealm(new RealmUsers(calls), places(calls));
    }

    @Bean
    ClientRealm clientRealm(RealmCalls calls) {
        return new ClientRealm(new RealmAdmin(calls), places(calls));
    }

    /** By calls of its own: a mail server that fails says nothing about the realm, which goes on being asked. */
    @Bean
    LetterRealm letterRealm(KeycloakSettings settings, ContactSettings contact) {
        return new LetterRealm(new RealmUsers(calls(settings, MAIL_SERVER)), contact);
    }

    @Bean
    BackgroundRealm backgroundRealm(RealmCalls calls, KeycloakSettings settings) {
        var paced = calls.at(new Pace(settings.backgroundCalls()));
        return new BackgroundRealm(
                tenantRealm(paced),
                memberRealm(paced),
                clientRealm(paced),
                new RealmSurvey(new RealmAdmin(paced)),
                new RealmEvents(paced, settings.clientId()));
    }

    private static Places places(RealmCalls calls) {
        return new Places(new RealmAdmin(calls), new RealmUsers(calls));
    }

    private static JdkClientHttpRequestFactory requests(KeycloakSettings settings, Duration patience) {
        // Without this each new connection would first ask for HTTP/2 and be told no.
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        var calls = new JdkClientHttpRequestFactory(client);
        calls.setReadTimeout(patience);
        return calls;
    }
}
