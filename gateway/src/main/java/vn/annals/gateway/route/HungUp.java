package vn.annals.gateway.route;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import vn.annals.gateway.FilterOrder;

/** Whoever hangs up in the middle of a body is nobody's fault: what was begun for them is given up, and nothing answered. */
@Component
@Order(FilterOrder.HUNG_UP)
class HungUp implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(
                exchange.mutate().request(new Unfinished(exchange.getRequest())).build());
    }

    private static final class Unfinished extends ServerHttpRequestDecorator {

        Unfinished(ServerHttpRequest request) {
            super(request);
        }

        // The web server cancels all that is under way on a connection that has ended. The error comes before that, and
        // would be taken for one of the service, or be answered to nobody.
        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().onErrorResume(Unfinished::isOfTheConnection, _ -> Flux.never());
        }

        private static boolean isOfTheConnection(Throwable failure) {
            return failure instanceof IOException || failure instanceof AbortedException;
        }
    }
}
