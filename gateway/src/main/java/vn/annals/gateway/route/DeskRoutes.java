package vn.annals.gateway.route;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The desk: files of its jar, and its start page for every address that the desk itself resolves in the browser. */
@Configuration(proxyBeanMethods = false)
class DeskRoutes {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final URI DESK = URI.create("/desk/");
    private static final ClassPathResource FILES = new ClassPathResource("META-INF/resources/desk/");
    private static final ClassPathResource START = new ClassPathResource("META-INF/resources/desk/index.html");

    @Bean
    RouterFunction<ServerResponse> desk() {
        return route().route(read("/").or(read("/desk")), _ -> toDesk())
                .route(read("/desk/"), _ -> start())
                .add(resources("/desk/**", FILES, DeskRoutes::cache).filter(DeskRoutes::onlyRead))
                .route(read("/desk/**").and(DeskRoutes::isView), _ -> start())
                .build();
    }

    // Spring would say so too, but in no form.
    private static Mono<ServerResponse> onlyRead(ServerRequest request, HandlerFunction<ServerResponse> file) {
        return READING.contains(request.method())
                ? file.handle(request)
                : Mono.error(new MethodNotAllowedException(request.method(), READING));
    }

    private static RequestPredicate read(String path) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(path));
    }

    private static Mono<ServerResponse> toDesk() {
        return ServerResponse.status(HttpStatus.FOUND).location(DESK).build();
    }

    private static Mono<ServerResponse> start() {
        if (!START.exists()) {
            return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .bodyValue(START);
    }

    // A missing script must be a 404: answered with the start page it would fail as a syntax error far from its cause.
    private static boolean isView(ServerRequest request) {
        var path = request.path();
        return !path.substring(path.lastIndexOf('/')).contains(".");
    }

    private static void cache(Resource file, HttpHeaders headers) {
        headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
        headers.setCacheControl(isHashed(file) ? forEver() : CacheControl.noCache());
    }

    // Only what stands in assets/ has a hash of its content in its name.
    private static boolean isHashed(Resource file) {
        return file instanceof ClassPathResource onPath && onPath.getPath().contains("/desk/assets/");
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }
}
