package vn.annals.gateway.trace;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.annals.gateway.FilterOrder;

@Component
@Order(FilterOrder.TRACE)
class TraceFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var trace = Trace.continuing(exchange.getRequest().getHeaders().getFirst(Trace.HEADER));
        exchange.getAttributes().put(Trace.HEADER, trace);
        return chain.filter(exchange.mutate()
                .request(request -> request.header(Trace.HEADER, trace.header()))
                .build());
    }
}
