package vn.annals.gateway.copy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it is sent, plain and zipped, and when it was last known to be right. */
final class Copy {

    private static final Set<String> ZIPPED = Set.of(
            "text/html",
            "application/json",
            "application/rss+xml",
            "application/atom+xml",
            "application/xml",
            "text/plain");
    private static final int SMALLEST_ZIPPED = 2_048;
    private static final int OVERHEAD = 1_024;

    // These are about one connection, or are written by us.
    private static final Set<String> NOT_KEPT =
            Set.of("connection", "keep-alive", "transfer-encoding", "content-length", "trailer", "upgrade", "date");

    private final Answer answer;
    private final @Nullable String etag;
    private final Form plain;
    private final @Nullable Form zipped;
    private final HttpHeaders unchanged;
    private volatile long checked;
    private volatile long stoodInAt;
    private volatile boolean standsIn;

    Copy(Answer answer, long checked) {
        this.answer = answer;
        this.checked = checked;
        this.etag = answer.headers().getFirst("ETag");
        var headers =
                DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
        answer.headers().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                // As bytes already: they are written some ten thousand times a second.
                headers.set(
                        AsciiString.cached(name),
                        values.stream().map(AsciiString::new).toList());
            }
        });
        var zips = zips(answer);
        if (zips) {
            headers.set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
        }
        this.plain = Form.of(headers, answer.body());
        this.zipped = zips ? zipped(headers, answer.body()) : null;
        this.unchanged = headers.copy();
        unchanged.remove(HttpHeaderNames.CONTENT_TYPE);
    }

    /** One way to send it. */
    private record Form(HttpHeaders headers, byte[] body) {

        static Form of(HttpHeaders headers, byte[] body) {
            var own = headers.copy();
            own.set(HttpHeaderNames.CONTENT_LENGTH, new AsciiString(Integer.toString(body.length)));
            return new Form(own, body);
        }
    }

    private static boolean zips(Answer answer) {
        var type = String.valueOf(answer.headers().getFirst("Content-Type"))
                .split(";", 2)[0]
                .strip();
        return answer.status() == 200
                && answer.body().length >= SMALLEST_ZIPPED
                && !answer.headers().containsHeader("Content-Encoding")
                && ZIPPED.contains(type);
    }

    private Form zipped(HttpHeaders headers, byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        var form = Form.of(headers, bytes.toByteArray());
        form.headers().set(HttpHeaderNames.CONTENT_ENCODING, "gzip");
        if (etag != null && !etag.startsWith("W/")) {
            // The same words, but other bytes.
            form.headers().set(HttpHeaderNames.ETAG, "W/" + etag);
        }
        return form;
    }

    FullHttpResponse response(Simple request) {
        if (answer.status() == 200 && isKnown(request.known())) {
            return with(HttpResponseStatus.NOT_MODIFIED, unchanged, Unpooled.EMPTY_BUFFER);
        }
        var form = request.zipped() && zipped != null ? zipped : plain;
        var body = request.head() ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(form.body());
        return with(HttpResponseStatus.valueOf(answer.status()), form.headers(), body);
    }

    private FullHttpResponse with(HttpResponseStatus status, HttpHeaders headers, ByteBuf body) {
        var sent = headers;
        if (standsIn) {
            sent = headers.copy();
            sent.set(HttpHeaderNames.AGE, Long.toString((System.nanoTime() - checked) / 1_000_000_000));
            sent.set(HttpHeaderNames.WARNING, "110 annals \"Response is Stale\"");
        }
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body, sent, EmptyHttpHeaders.INSTANCE);
    }

    private boolean isKnown(@Nullable String known) {
        if (known == null || etag == null) {
            return false;
        }
        return known.equals(etag)
                || Arrays.stream(known.split(","))
                        .map(one -> bare(one.strip()))
                        .anyMatch(one -> one.equals(bare(etag)) || one.equals("*"));
    }

    private static String bare(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    @Nullable
    String etag() {
        return etag;
    }

    boolean isGood() {
        return answer.status() == 200;
    }

    /** When it was last known to be right, on the clock that only measures. */
    long checked() {
        return checked;
    }

    void foundRight(long at) {
        standsIn = false;
        checked = at;
    }

    /** It is shown because nobody can say whether it is right. */
    void standIn(long at) {
        stoodInAt = at;
        standsIn = true;
    }

    /** Whether it has stood in since then. */
    boolean standsInSince(long then) {
        return standsIn && stoodInAt - then > 0;
    }

    int size() {
        return OVERHEAD + plain.body().length + (zipped == null ? 0 : zipped.body().length);
    }
}
