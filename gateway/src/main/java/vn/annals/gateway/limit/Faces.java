package vn.annals.gateway.limit;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.limit.Face.Kind;
import vn.annals.gateway.trace.PathTenant;

/**
 * The faces of a request, one for each of its debtors and in their order: of one that was judged, and of one that nobody has
 * looked into. The latter has none where it is not certain that it would be judged as the former was.
 */
@Component
final class Faces {

    private static final String BEARER = "bearer ";
    private static final List<String> OF_MEMBERS = List.of("/api/v1/tenants/", "/media/");
    private static final List<CharSequence> FORWARDED = List.of("forwarded", "x-forwarded-for");

    private final String cookie;

    Faces(GatewaySettings settings) {
        this.cookie = settings.session().cookie();
    }

    List<Face> judged(ServerHttpRequest request, @Nullable Principal caller) {
        var path = request.getPath().value();
        return switch (caller) {
            case JwtAuthenticationToken program ->
                known(Kind.TOKEN, program.getToken().getTokenValue(), path);
            case OAuth2AuthenticationToken person
            when person.getPrincipal() instanceof OidcUser ->
                session(request).map(id -> known(Kind.SESSION, id, path)).orElse(List.of());
            case null, default -> stranger(request.getRemoteAddress(), path);
        };
    }

    /** {@code path} as it is on the host that tenants share. */
    List<Face> seen(HttpRequest request, String path, @Nullable InetSocketAddress remote) {
        var headers = request.headers();
        var credentials = headers.getAll(HttpHeaderNames.AUTHORIZATION);
        if (!credentials.isEmpty()) {
            var token = credentials.getFirst();
            return credentials.size() == 1 && isOfMembers(path) && isBearer(token)
                    ? known(Kind.TOKEN, token.substring(BEARER.length()), path)
                    : List.of();
        }
        if (headers.contains(HttpHeaderNames.COOKIE)) {
            var sessions = sessions(headers);
            if (!sessions.isEmpty()) {
                return sessions.size() == 1 && isOfMembers(path)
                        ? known(Kind.SESSION, sessions.getFirst(), path)
                        : List.of();
            }
        }
        // Whose word counts for where such a request comes from is not known here.
        return FORWARDED.stream().anyMatch(headers::contains) ? List.of() : stranger(remote, path);
    }

    private static boolean isBearer(String credentials) {
        return credentials.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    // Elsewhere a token or a session may not be looked at.
    private static boolean isOfMembers(String path) {
        return OF_MEMBERS.stream().anyMatch(path::startsWith);
    }

    private static List<Face> known(Kind kind, String who, String path) {
        return Stream.concat(
                        Stream.of(Face.of(kind, who)),
                        PathTenant.in(path).stream().map(slug -> new Face(kind, who, slug)))
                .toList();
    }

    // Behind the limit of a site they are all the same.
    private static List<Face> stranger(@Nullable InetSocketAddress remote, String path) {
        return Stream.concat(
                        Stream.of(Face.of(Kind.VISITOR, Debtors.networkOf(remote))),
                        PathTenant.in(path).stream().map(slug -> new Face(Kind.VISITOR, "", slug)))
                .toList();
    }

    // Of two, it is left to the session manager which counts.
    private Optional<String> session(ServerHttpRequest request) {
        var sessions = request.getCookies().getOrDefault(cookie, List.of());
        return sessions.size() == 1
                ? sessions.stream().map(HttpCookie::getValue).findAny()
                : Optional.empty();
    }

    private List<String> sessions(HttpHeaders headers) {
        return headers.getAll(HttpHeaderNames.COOKIE).stream()
                .flatMap(line -> ServerCookieDecoder.STRICT.decodeAll(line).stream())
                .filter(found -> found.name().equals(cookie))
                .map(Cookie::value)
                .toList();
    }
}
