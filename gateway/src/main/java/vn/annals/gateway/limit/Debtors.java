package vn.annals.gateway.limit;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.annals.gateway.limit.Debtor.Kind;
import vn.annals.gateway.trace.PathTenant;

/** Who answers for a request, the one before the many: whoever is over the limit alone costs the others nothing. */
final class Debtors {

    private static final int NETWORK = 8;

    private Debtors() {}

    static List<Debtor> of(ServerHttpRequest request, @Nullable Principal caller) {
        return switch (caller) {
            case JwtAuthenticationToken program ->
                known(request, program.getToken().getClaims());
            case OAuth2AuthenticationToken person
            when person.getPrincipal() instanceof OidcUser user -> known(request, user.getClaims());
            case null, default -> stranger(request);
        };
    }

    static List<Debtor> signIn(ServerHttpRequest request) {
        return List.of(new Debtor(Kind.SIGN_IN, networkOf(request.getRemoteAddress())));
    }

    static List<Debtor> stranger(ServerHttpRequest request) {
        var address = new Debtor(Kind.ADDRESS, networkOf(request.getRemoteAddress()));
        return Stream.concat(
                        Stream.of(address),
                        PathTenant.in(request.getPath().value()).stream().map(slug -> new Debtor(Kind.SITE, slug)))
                .toList();
    }

    private static List<Debtor> known(ServerHttpRequest request, Map<String, Object> claims) {
        var caller = claims.get("client_id") instanceof String client
                ? new Debtor(Kind.CLIENT, client)
                : new Debtor(Kind.PERSON, String.valueOf(claims.get("sub")));
        // Only its own people count: a stranger with a token of another tenant must not use up this one's share.
        return Stream.concat(
                        Stream.of(caller),
                        PathTenant.in(request.getPath().value())
                                .filter(slug ->
                                        claims.get("organization") instanceof Map<?, ?> own && own.containsKey(slug))
                                .stream()
                                .map(slug -> new Debtor(Kind.TENANT, slug)))
                .toList();
    }

    // One household has more addresses of version 6 than anybody could count; its network is what tells it apart.
    static String networkOf(@Nullable InetSocketAddress remote) {
        if (remote == null || remote.getAddress() == null) {
            return "unknown";
        }
        return remote.getAddress() instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                : remote.getAddress().getHostAddress();
    }
}
