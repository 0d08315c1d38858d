package vn.annals.gateway.copy;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.annals.gateway.GatewaySettings;

/** The gateway itself, with all its filters, routes and breakers, asked on behalf of everybody. */
@Component
class Inside {

    // Longer than the gateway waits for a service: its answer is better than none.
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ObjectProvider<HttpHandler> gateway;
    private final int largest;
    private final Duration patience;

    // Only when first asked: the handler is made after the server that this is a part of.
    Inside(ObjectProvider<HttpHandler> gateway, CopySettings copies, GatewaySettings settings) {
        this.gateway = gateway;
        this.largest = Math.toIntExact(copies.largest().toBytes());
        this.patience = settings.patience().answer().plus(GRACE);
    }

    CompletableFuture<Answer> ask(Address address, Map<String, String> question, @Nullable InetSocketAddress reader) {
        return Mono.defer(() -> asked(address, question, reader))
                .timeout(patience)
                .toFuture();
    }

    private Mono<Answer> asked(Address address, Map<String, String> question, @Nullable InetSocketAddress reader) {
        var headers = new HttpHeaders();
        question.forEach(headers::set);
        var uri = URI.create("http://" + address.host() + address.target());
        var response = new InsideResponse(largest);
        return gateway.getObject()
                .handle(new InsideRequest(uri, headers, reader), response)
                .then(Mono.fromSupplier(response::answer));
    }
}
