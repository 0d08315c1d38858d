package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.limit.Face.Kind;

class FacesTest {

    private static final String ARTICLES = "/api/v1/tenants/hue/articles";
    private static final InetSocketAddress REMOTE = new InetSocketAddress(InetAddress.ofLiteral("203.0.113.9"), 50_000);

    private final Faces faces = new Faces(new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("annals.gateway", Bindable.of(GatewaySettings.class)));

    @Test
    void a_program_has_the_face_it_was_judged_by() {
        var program = new JwtAuthenticationToken(
                Jwt.withTokenValue("t").header("alg", "none").subject("feeds").build());

        assertThat(judged(program))
                .containsExactly(Face.of(Kind.TOKEN, "t"), new Face(Kind.TOKEN, "t", "hue"))
                .isEqualTo(seen(ARTICLES, "Authorization", "bearer t"));
    }

    @Test
    void a_person_has_the_face_it_was_judged_by() {
        var token = OidcIdToken.withTokenValue("x").subject("lan").build();
        var person = new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "keycloak");

        assertThat(judged(person))
                .containsExactly(Face.of(Kind.SESSION, "s"), new Face(Kind.SESSION, "s", "hue"))
                .isEqualTo(seen(ARTICLES, "Cookie", "XSRF-TOKEN=1; annals=s"));
    }

    @Test
    void a_visitor_has_the_face_it_was_judged_by() {
        assertThat(judged(null))
                .containsExactly(Face.of(Kind.VISITOR, "203.0.113.9"), new Face(Kind.VISITOR, "", "hue"))
                .isEqualTo(seen(ARTICLES, "Cookie", "XSRF-TOKEN=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "/s/hue/,Authorization,Bearer t",
        "/api/v1/tenants/hue/articles,Authorization,Basic t",
        "/s/hue/,Cookie,annals=s",
        "/api/v1/public/hue/articles,Cookie,annals=s",
        "/api/v1/tenants/hue/articles,Cookie,annals=s; annals=t",
        "/api/v1/tenants/hue/articles,Forwarded,for=203.0.113.1",
        "/s/hue/,X-Forwarded-For,203.0.113.1"
    })
    void whoever_might_be_judged_otherwise_has_none(String path, String header, String value) {
        assertThat(seen(path, header, value)).isEmpty();
    }

    private List<Face> judged(@Nullable Principal caller) {
        var request = MockServerHttpRequest.get(ARTICLES)
                .remoteAddress(REMOTE)
                .cookie(new HttpCookie("annals", "s"))
                .build();
        return faces.judged(request, caller);
    }

    private List<Face> seen(String path, String header, String value) {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, path);
        request.headers().set(header, value);
        return faces.seen(request, path, REMOTE);
    }
}
