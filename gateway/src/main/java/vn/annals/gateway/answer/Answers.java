package vn.annals.gateway.answer;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.hostname.HostnameFilter;
import vn.annals.gateway.trace.Trace;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;

/** Writes every refusal of the gateway: a problem for programs, a small page where a person is looking. */
@Component
public final class Answers {

    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Set<String> PAGES = Set.of("desk", "login", "logout", "oauth2");

    private static final Duration ALMOST_A_SECOND = Duration.ofNanos(999_999_999);

    private final JsonMapper json;
    private final GatewaySettings settings;

    Answers(JsonMapper json, GatewaySettings settings) {
        this.json = json;
        this.settings = settings;
    }

    public Mono<Void> refuse(ServerWebExchange exchange, Refusal refusal) {
        return refuse(exchange, refusal, settings.patience().retryAfter());
    }

    /** Where coming again later may help, {@code wait} says when. */
    public Mono<Void> refuse(ServerWebExchange exchange, Refusal refusal, Duration wait) {
        var response = exchange.getResponse();
        // What a service had begun to say, such as its length or its ETag, is not about this body.
        response.getHeaders().clear();
        response.setRawStatusCode(refusal.code().kind().status());
        response.getHeaders().setCacheControl(CacheControl.noStore());
        explain(refusal, wait, response.getHeaders());
        return isPage(exchange) ? page(exchange, refusal) : problem(exchange, refusal);
    }

    public Mono<Void> redirect(ServerWebExchange exchange, URI where) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.FOUND);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().setLocation(where);
        return response.setComplete();
    }

    private static void explain(Refusal refusal, Duration wait, HttpHeaders headers) {
        var code = refusal.code();
        if (refusal.extras().get(HttpHeaders.ALLOW) instanceof String methods) {
            headers.set(HttpHeaders.ALLOW, methods);
        }
        if (code == EdgeRefusal.AUTHENTICATION_REQUIRED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"annals\"");
        }
        if (code == EdgeRefusal.TOKEN_INVALID) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"annals\", error=\"invalid_token\"");
        }
        if (code.kind() == RefusalCode.Kind.UNAVAILABLE || code.kind() == RefusalCode.Kind.TOO_MANY) {
            headers.set(HttpHeaders.RETRY_AFTER, inSeconds(wait));
        }
    }

    /** As {@code Retry-After} says it: who comes then does not come too early. */
    static String inSeconds(Duration wait) {
        return String.valueOf(wait.plus(ALMOST_A_SECOND).toSeconds());
    }

    private Mono<Void> problem(ServerWebExchange exchange, Refusal refusal) {
        exchange.getResponse().getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return write(exchange.getResponse(), json.writeValueAsBytes(Problem.of(refusal, Trace.of(exchange))));
    }

    private static Mono<Void> page(ServerWebExchange exchange, Refusal refusal) {
        var headers = exchange.getResponse().getHeaders();
        headers.setContentType(HTML);
        headers.set(AnswerHeaders.POLICY, Page.POLICY);
        return write(
                exchange.getResponse(),
                Page.about(refusal.code().kind()).html(Trace.of(exchange).traceId()));
    }

    private static Mono<Void> write(ServerHttpResponse response, byte[] body) {
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static boolean isPage(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        var shared =
                HostnameFilter.siteOf(exchange).map(site -> site.shared(path)).orElse(path);
        return (shared.startsWith("/s/") && !isProgram(request))
                || (PAGES.contains(path.split("/", 3)[1]) && asksForHtml(request));
    }

    // A browser sends no token of its own: whoever does can read a problem.
    private static boolean isProgram(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private static boolean asksForHtml(ServerHttpRequest request) {
        return request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }
}
