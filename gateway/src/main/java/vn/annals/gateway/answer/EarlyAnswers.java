package vn.annals.gateway.answer;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Stands on one connection between the decoder and the gateway. It answers a request itself when every answer before it has
 * been written; all else it hands on, untouched and in its order.
 */
public abstract class EarlyAnswers extends ChannelDuplexHandler {

    // Java's own client offers HTTP/2 with its first request, and takes an answer in HTTP/1.1 for a no.
    private static final String OFFER = "h2c";
    private static final Set<String> USUAL = Set.of("keep-alive", "upgrade", "http2-settings");

    // Handed on and not answered yet.
    private int open;
    private boolean finalAnswer;
    private boolean closing;
    private boolean unflushed;
    private boolean unread;

    protected final boolean mayAnswer(HttpRequest request) {
        return open == 0
                && !closing
                && request.decoderResult().isSuccess()
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && stays(request.headers());
    }

    /** The connection goes on after the answer, as what it is. */
    private static boolean stays(HttpHeaders headers) {
        return headers.getAll(HttpHeaderNames.UPGRADE).stream().allMatch(OFFER::equals)
                && headers.getAll(HttpHeaderNames.CONNECTION).stream()
                        .flatMap(words -> Arrays.stream(words.split(",")))
                        .allMatch(word -> USUAL.contains(word.strip().toLowerCase(Locale.ROOT)));
    }

    protected final void handOn(ChannelHandlerContext context, HttpRequest request) {
        open++;
        context.fireChannelRead(request);
    }

    protected final void answer(ChannelHandlerContext context, FullHttpResponse response) {
        context.write(response, context.voidPromise());
        unflushed = true;
        // Reactor Netty reads on when it has answered; of this answer it knows nothing. Who does not take the answers
        // is not read from.
        if (context.channel().isWritable()) {
            context.read();
        } else {
            unread = true;
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        flushAnswers(context);
        context.fireChannelReadComplete();
    }

    protected final void flushAnswers(ChannelHandlerContext context) {
        if (unflushed) {
            unflushed = false;
            context.flush();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (unread && context.channel().isWritable()) {
            unread = false;
            context.read();
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            // An interim answer is followed by another.
            finalAnswer = response.status().codeClass() != HttpStatusClass.INFORMATIONAL;
            closing |= response.status().code() == 101 || (finalAnswer && !HttpUtil.isKeepAlive(response));
        }
        if (message instanceof LastHttpContent && finalAnswer) {
            finalAnswer = false;
            open--;
        }
        context.write(message, promise);
    }
}
