package vn.annals.gateway.copy;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.AbstractServerHttpRequest;
import org.springframework.http.server.reactive.SslInfo;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;

/** A request of nobody in particular. */
final class InsideRequest extends AbstractServerHttpRequest {

    private final @Nullable InetSocketAddress reader;

    InsideRequest(URI uri, HttpHeaders headers, @Nullable InetSocketAddress reader) {
        super(HttpMethod.GET, uri, null, headers);
        this.reader = reader;
    }

    @Override
    public @Nullable InetSocketAddress getRemoteAddress() {
        return reader;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.empty();
    }

    @Override
    protected MultiValueMap<String, HttpCookie> initCookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    protected @Nullable SslInfo initSslInfo() {
        return null;
    }

    @Override
    public <T> T getNativeRequest() {
        throw new IllegalStateException("there is no connection behind this request");
    }
}
