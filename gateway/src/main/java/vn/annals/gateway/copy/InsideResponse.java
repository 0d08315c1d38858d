package vn.annals.gateway.copy;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what is said, up to a length. */
final class InsideResponse extends AbstractServerHttpResponse {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final int largest;
    private boolean tooLarge;

    InsideResponse(int largest) {
        super(DefaultDataBufferFactory.sharedInstance);
        this.largest = largest;
    }

    Answer answer() {
        if (tooLarge) {
            throw new TooLarge();
        }
        var status = getStatusCode();
        var headers = new HttpHeaders();
        headers.putAll(getHeaders());
        getCookies().values().stream()
                .flatMap(Collection::stream)
                .forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie.toString()));
        return new Answer(status == null ? 200 : status.value(), headers, said.toByteArray());
    }

    @Override
    protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> body) {
        return Flux.from(body)
                .doOnNext(this::keep)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .then();
    }

    @Override
    protected Mono<Void> writeAndFlushWithInternal(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWithInternal(Flux.from(body).concatMap(part -> part));
    }

    private void keep(DataBuffer part) {
        try {
            // Read to its end even so: an error in the middle of an answer would be logged as one of ours.
            tooLarge |= said.size() + part.readableByteCount() > largest;
            if (!tooLarge) {
                var bytes = new byte[part.readableByteCount()];
                part.read(bytes);
                said.writeBytes(bytes);
            }
        } finally {
            DataBufferUtils.release(part);
        }
    }

    @Override
    protected void applyStatusCode() {
        // Read when all is said.
    }

    @Override
    protected void applyHeaders() {
        // Read when all is said.
    }

    @Override
    protected void applyCookies() {
        // Read when all is said.
    }

    @Override
    public <T> T getNativeResponse() {
        throw new IllegalStateException("there is no connection behind this answer");
    }
}
