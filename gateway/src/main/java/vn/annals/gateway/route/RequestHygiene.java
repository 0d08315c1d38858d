package vn.annals.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;
import vn.annals.gateway.token.BearerRequest;
import vn.annals.kernel.refusal.EdgeRefusal;

/** Takes off what a caller must not be able to say: where it comes from, which tenant it is, which method it means. */
@Component
@Order(FilterOrder.HYGIENE)
class RequestHygiene implements WebFilter {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");
    private static final List<String> FAMILIES = List.of(
            "x-forwarded", "x-tenant", "x-user", "x-auth", "x-original", "x-rewrite", "x-envoy", "x-http-method");
    private static final Set<String> NAMES = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-method-override",
            "x-organization",
            "tenant",
            "proxy");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!METHODS.contains(exchange.getRequest().getMethod())) {
            return Mono.error(EdgeRefusal.METHOD_NOT_ALLOWED
                    .because("no address here knows a method of this name")
                    .with(
                            HttpHeaders.ALLOW,
                            METHODS.stream().map(HttpMethod::name).collect(Collectors.joining(", "))));
        }
        var given = exchange.getRequest().getHeaders();
        var hosts = given.getOrEmpty(HttpHeaders.HOST);
        if (hosts.size() != 1) {
            return Mono.error(EdgeRefusal.MALFORMED_REQUEST.because("a request names its host once"));
        }
        if (!HOST.matcher(hosts.getFirst()).matches()) {
            return Mono.error(EdgeRefusal.MALFORMED_REQUEST.because("Host is no name of a host"));
        }
        // Of two, a service might believe the one that was not checked here.
        if (given.getOrEmpty(HttpHeaders.AUTHORIZATION).size() > 1) {
            return Mono.error(EdgeRefusal.MALFORMED_REQUEST.because("more than one Authorization header"));
        }
        var bearer = BearerRequest.is(exchange.getRequest());
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(headers -> clean(headers, bearer)))
                .build());
    }

    private static void clean(HttpHeaders headers, boolean bearer) {
        List.copyOf(headers.headerNames()).stream()
                .filter(RequestHygiene::foreign)
                .forEach(headers::remove);
        var credentials = headers.getFirst(HttpHeaders.AUTHORIZATION);
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (bearer && credentials != null) {
            headers.set(HttpHeaders.AUTHORIZATION, credentials);
        }
    }

    private static boolean foreign(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
    }
}
