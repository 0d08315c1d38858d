package vn.annals.gateway.answer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.gateway.trace.Trace;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;

/** What those hear who ask too often. It lies ready: to refuse must cost far less than to ask. */
@Component
public final class TooMany {

    public static final Refusal REFUSAL = EdgeRefusal.TOO_MANY_REQUESTS.because("too many requests in a short time");

    private static final Trace NONE = new Trace("0".repeat(32), "0".repeat(16), "00");

    private final Form page;
    private final Form bytes;
    private final Form data;

    TooMany(JsonMapper json, AnswerHeaders headers) {
        var problem = json.writeValueAsBytes(Problem.of(REFUSAL, NONE));
        var html = Page.about(RefusalCode.Kind.TOO_MANY).html(NONE.traceId());
        this.page = Form.of(headers.of("/s/"), Answers.HTML, html);
        page.headers().set(AnswerHeaders.POLICY, Page.POLICY);
        this.bytes = Form.of(headers.of("/media/"), MediaType.APPLICATION_PROBLEM_JSON, problem);
        this.data = Form.of(headers.of("/api/"), MediaType.APPLICATION_PROBLEM_JSON, problem);
    }

    /** The same as {@link Answers} gives, in the form that fits the path; below {@code /s/} readers see a page. */
    public FullHttpResponse to(HttpRequest request, String path, Duration wait) {
        var form = path.startsWith("/s/") ? page : path.startsWith("/media/") ? bytes : data;
        var headers = form.headers().copy();
        headers.set(HttpHeaderNames.RETRY_AFTER, Answers.inSeconds(wait));
        var body = HttpMethod.HEAD.equals(request.method())
                ? Unpooled.EMPTY_BUFFER
                : Unpooled.wrappedBuffer(
                        form.naming(Trace.continuing(request.headers().get(Trace.HEADER))));
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.TOO_MANY_REQUESTS, body, headers, EmptyHttpHeaders.INSTANCE);
    }

    /** One way to say it, with the place where the trace is named. */
    private record Form(HttpHeaders headers, byte[] body, int trace) {

        static Form of(Map<String, String> always, MediaType type, byte[] body) {
            var headers = DefaultHttpHeadersFactory.headersFactory()
                    .withValidation(false)
                    .newHeaders();
            // As bytes already: they may be written some ten thousand times a second.
            always.forEach((name, value) -> headers.set(AsciiString.cached(name), new AsciiString(value)));
            headers.set(
                    HttpHeaderNames.CACHE_CONTROL,
                    new AsciiString(CacheControl.noStore().getHeaderValue()));
            headers.set(HttpHeaderNames.CONTENT_TYPE, new AsciiString(type.toString()));
            headers.set(HttpHeaderNames.CONTENT_LENGTH, new AsciiString(Integer.toString(body.length)));
            // One letter one byte, so that places are counted in bytes.
            return new Form(headers, body, new String(body, StandardCharsets.ISO_8859_1).indexOf(NONE.traceId()));
        }

        byte[] naming(Trace named) {
            var copy = body.clone();
            System.arraycopy(
                    named.traceId().getBytes(US_ASCII),
                    0,
                    copy,
                    trace,
                    NONE.traceId().length());
            return copy;
        }
    }
}
