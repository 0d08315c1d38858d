package vn.annals.gateway.hostname;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;

/** Leads what is asked of a tenant's own host to where that tenant's things are. */
@Component
@Order(FilterOrder.HOSTNAME)
public class HostnameFilter implements WebFilter {

    private static final String SITE = Site.class.getName();

    private final Hostnames hostnames;

    HostnameFilter(Hostnames hostnames) {
        this.hostnames = hostnames;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var host = exchange.getRequest().getHeaders().getFirst(HttpHeaders.HOST);
        var site = host == null ? Optional.<Site>empty() : hostnames.at(host);
        return chain.filter(site.map(found -> led(exchange, found)).orElse(exchange));
    }

    private static ServerWebExchange led(ServerWebExchange exchange, Site site) {
        exchange.getAttributes().put(SITE, site);
        var path = site.shared(exchange.getRequest().getPath().value());
        return exchange.mutate().request(request -> request.path(path)).build();
    }

    /** The site that the request's host belongs to. */
    public static Optional<Site> siteOf(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(SITE));
    }
}
