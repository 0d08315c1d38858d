package vn.annals.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/** A body of undeclared length that ends in a refusal when it grows past its limit. */
final class CountedBody extends ServerHttpRequestDecorator {

    private final DataSize limit;

    CountedBody(ServerHttpRequest request, DataSize limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> {
            var seen = new AtomicLong();
            return super.getBody().handle((part, next) -> {
                if (seen.addAndGet(part.readableByteCount()) <= limit.toBytes()) {
                    next.next(part);
                } else {
                    DataBufferUtils.release(part);
                    next.error(tooLarge(limit));
                }
            });
        });
    }

    static Refusal tooLarge(DataSize limit) {
        return EdgeRefusal.PAYLOAD_TOO_LARGE.because("the request body may have " + limit.toBytes() + " bytes at most");
    }
}
