package vn.annals.gateway.limit;

import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;
import vn.annals.gateway.GatewaySettings;

/** Refuses a body that is too large: at once when its length is declared, else as soon as it has been counted. */
@Component
@Order(FilterOrder.BODY_LIMIT)
class BodyLimit implements WebFilter {

    private static final Pattern FILE = Pattern.compile("/api/v1/tenants/[^/]+/media(/[^/]+/file)?/?");

    private final GatewaySettings.Limits limits;

    BodyLimit(GatewaySettings settings) {
        this.limits = settings.limits();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var limit = limitOf(request);
        var declared = request.getHeaders().getContentLength();
        if (declared > limit.toBytes()) {
            return Mono.error(CountedBody.tooLarge(limit));
        }
        return chain.filter(
                declared >= 0
                        ? exchange
                        : exchange.mutate()
                                .request(new CountedBody(request, limit))
                                .build());
    }

    private DataSize limitOf(ServerHttpRequest request) {
        var type = request.getHeaders().getContentType();
        var file = MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                && FILE.matcher(request.getPath().value()).matches();
        return file ? limits.upload() : limits.body();
    }
}
