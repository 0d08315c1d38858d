package vn.annals.gateway.limit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import vn.annals.gateway.answer.EarlyAnswers;

/** Answers those who are known to be over the limit, when it has read what else they had to say. */
final class TurnAwayHandler extends EarlyAnswers {

    private final TurnAway turnAway;

    private @Nullable FullHttpResponse refusal;

    TurnAwayHandler(TurnAway turnAway) {
        this.turnAway = turnAway;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refusal != null) {
            drop(context, message, refusal);
        } else if (message instanceof HttpRequest request) {
            begins(context, request);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void begins(ChannelHandlerContext context, HttpRequest request) {
        if (turnAway.isNeeded() && mayAnswer(request) && !(request instanceof LastHttpContent)) {
            var remote = context.channel().remoteAddress() instanceof InetSocketAddress address ? address : null;
            refusal = turnAway.answer(request, remote).orElse(null);
        }
        if (refusal == null) {
            handOn(context, request);
        }
    }

    private void drop(ChannelHandlerContext context, Object message, FullHttpResponse ready) {
        ReferenceCountUtil.release(message);
        if (message instanceof LastHttpContent) {
            refusal = null;
            answer(context, ready);
            // What was held before it came here is not followed by the end of a reading.
            flushAnswers(context);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        super.channelReadComplete(context);
        if (refusal != null) {
            context.read();
        }
    }
}
