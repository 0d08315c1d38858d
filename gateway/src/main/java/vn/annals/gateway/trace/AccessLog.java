package vn.annals.gateway.trace;

import java.time.Clock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;

/**
 * One line per request. Without its query: what people search for, and the codes of a sign-in, stay out of logs. So do links
 * that open something to whoever holds them.
 */
@Component
@Order(FilterOrder.ACCESS_LOG)
class AccessLog implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("vn.annals.gateway.access");
    private static final Pattern KEY = Pattern.compile("^(/s/[^/]+/preview/).+");

    // What other servers write there too; nobody is ever answered so.
    private static final int HUNG_UP = 499;

    private final Clock clock;

    AccessLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var begun = clock.millis();
        var response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> write(exchange, begun, statusOf(response))));
        return chain.filter(exchange).doOnCancel(() -> {
            if (!response.isCommitted()) {
                write(exchange, begun, HUNG_UP);
            }
        });
    }

    private void write(ServerWebExchange exchange, long begun, int status) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        LOG.info(
                "{} {} status={} ms={} tenant={} trace={}",
                request.getMethod(),
                withoutKey(path),
                status,
                clock.millis() - begun,
                tenantIn(path),
                Trace.of(exchange).traceId());
    }

    private static int statusOf(ServerHttpResponse response) {
        var status = response.getStatusCode();
        return status == null ? 200 : status.value();
    }

    static String withoutKey(String path) {
        return KEY.matcher(path).replaceFirst("$1…");
    }

    static String tenantIn(String path) {
        return PathTenant.in(path).orElse("-");
    }
}
