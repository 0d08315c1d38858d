package vn.annals.gateway.route;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.annals.gateway.GatewaySettings;

/** Tells a service the public address it is reached under and who connected, as the gateway knows it. */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {

    private final URI publicUrl;

    ForwardedHeaders(GatewaySettings settings) {
        this.publicUrl = settings.publicUrl();
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = HttpHeaders.copyOf(input);
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
        headers.set("X-Forwarded-For", hostOf(exchange.getRequest().getRemoteAddress()));
        return headers;
    }

    // After Spring Cloud's own filters, one of which takes these headers off when no proxy is trusted.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static String hostOf(@Nullable InetSocketAddress address) {
        return address == null || address.getAddress() == null
                ? "unknown"
                : address.getAddress().getHostAddress();
    }
}
