package vn.annals.gateway.route;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.annals.gateway.GatewaySettings;
import vn.annals.gateway.hostname.HostnameFilter;

/** Tells a service the public address it is reached under and who connected, as the gateway knows it. */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {

    private final GatewaySettings settings;

    ForwardedHeaders(GatewaySettings settings) {
        this.settings = settings;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = HttpHeaders.copyOf(input);
        var publicUrl = settings.publicUrl();
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set(
                "X-Forwarded-Host",
                HostnameFilter.siteOf(exchange)
                        .map(site -> settings.authority(site.hostname()))
                        .orElseGet(publicUrl::getAuthority));
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
