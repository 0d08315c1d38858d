package vn.annals.auth.keycloak;

import java.net.http.HttpClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConfiguration {

    @Bean
    RealmCalls realmCalls(KeycloakSettings settings) {
        var plain = RestClient.builder()
                .baseUrl(settings.url())
                .requestFactory(calls(settings))
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

    private static JdkClientHttpRequestFactory calls(KeycloakSettings settings) {
        // Without this each new connection would first ask for HTTP/2 and be told no.
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        var calls = new JdkClientHttpRequestFactory(client);
        calls.setReadTimeout(settings.readTimeout());
        return calls;
    }
}
