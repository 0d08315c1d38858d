package vn.annals.gateway.answer;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.gateway.trace.Trace;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/**
 * Stands on one connection, next to the decoder. What the web server turns away before any filter of ours has seen it, such
 * as an address that cannot be read, it answers with a status and nothing else; here it gets its problem, or the page that
 * readers of a site see.
 */
final class BareFaults extends ChannelDuplexHandler {

    private static final Asked NOTHING_KNOWN = new Asked(false, false);

    private final JsonMapper json;
    private final Queue<Asked> unanswered = new ArrayDeque<>();

    BareFaults(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            unanswered.add(new Asked(
                    HttpMethod.HEAD.equals(request.method()), request.uri().startsWith("/s/")));
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message instanceof HttpResponse response ? told(response) : message, promise);
    }

    private HttpResponse told(HttpResponse response) {
        if (response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            return response;
        }
        var asked = Objects.requireNonNullElse(unanswered.poll(), NOTHING_KNOWN);
        return !asked.byHead() && response instanceof FullHttpResponse full && saysNothing(full)
                ? refusalOf(full.status().code())
                        .<HttpResponse>map(refusal -> asked.forAPage() ? page(full, refusal) : problem(full, refusal))
                        .orElse(response)
                : response;
    }

    private static boolean saysNothing(FullHttpResponse response) {
        return !response.content().isReadable() && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private static Optional<Refusal> refusalOf(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> EdgeRefusal.MALFORMED_REQUEST.because("the address or a header cannot be read");
                    case 413 -> EdgeRefusal.PAYLOAD_TOO_LARGE.because("the request body is larger than allowed");
                    case 414 -> EdgeRefusal.ADDRESS_TOO_LONG.because("the address is longer than allowed");
                    case 431 -> EdgeRefusal.HEADERS_TOO_LARGE.because("the headers are larger than allowed");
                    default -> null;
                });
    }

    private FullHttpResponse problem(FullHttpResponse bare, Refusal refusal) {
        return explained(
                bare,
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                json.writeValueAsBytes(Problem.of(refusal, Trace.begun())));
    }

    private static FullHttpResponse page(FullHttpResponse bare, Refusal refusal) {
        var html = Page.about(refusal.code().kind()).html(Trace.begun().traceId());
        var page = explained(bare, "text/html;charset=UTF-8", html);
        page.headers().set(AnswerHeaders.POLICY, Page.POLICY);
        return page;
    }

    private static FullHttpResponse explained(FullHttpResponse bare, String type, byte[] body) {
        var headers = bare.headers().copy();
        headers.set(HttpHeaderNames.CONTENT_TYPE, type);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        headers.remove(HttpHeaderNames.TRANSFER_ENCODING);
        headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        bare.release();
        return new DefaultFullHttpResponse(
                bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body), headers, bare.trailingHeaders());
    }

    private record Asked(boolean byHead, boolean forAPage) {}
}
