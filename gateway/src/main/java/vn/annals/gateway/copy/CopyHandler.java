package vn.annals.gateway.copy;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import vn.annals.gateway.hostname.Hostnames;

/**
 * Stands on one connection between the decoder and the gateway. It answers a simple request from a copy when every answer
 * before it has been written; all else it hands on, untouched and in its order.
 */
final class CopyHandler extends ChannelDuplexHandler {

    private final Copies copies;
    private final CopyTally tally;
    private final Hostnames hostnames;

    // Handed on and not answered yet.
    private int open;
    private boolean finalAnswer;
    private boolean closing;
    private @Nullable HttpRequest begun;
    private @Nullable Simple simple;
    private boolean waiting;
    private final Queue<Object> held = new ArrayDeque<>();
    private boolean unflushed;
    private boolean unread;

    CopyHandler(Copies copies, CopyTally tally, Hostnames hostnames) {
        this.copies = copies;
        this.tally = tally;
        this.hostnames = hostnames;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (waiting) {
            held.add(message);
        } else if (begun != null) {
            ended(context, begun, message);
        } else if (message instanceof HttpRequest request) {
            begins(context, request);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void begins(ChannelHandlerContext context, HttpRequest request) {
        simple = open == 0 && !closing ? Simple.of(request, hostnames).orElse(null) : null;
        if (simple == null || request instanceof LastHttpContent) {
            handOn(context, request);
        } else {
            begun = request;
        }
    }

    private void ended(ChannelHandlerContext context, HttpRequest request, Object message) {
        var asked = simple;
        begun = null;
        if (asked == null || !isEnd(message) || copies.isUnfit(asked.address())) {
            handOn(context, request);
            context.fireChannelRead(message);
            return;
        }
        ReferenceCountUtil.release(message);
        var fresh = copies.fresh(asked.address());
        if (fresh.isPresent()) {
            answer(context, asked, fresh.get());
        } else {
            ask(context, request, asked);
        }
    }

    private static boolean isEnd(Object message) {
        return message instanceof LastHttpContent end
                && end.decoderResult().isSuccess()
                && !end.content().isReadable()
                && end.trailingHeaders().isEmpty();
    }

    private void handOn(ChannelHandlerContext context, HttpRequest request) {
        open++;
        context.fireChannelRead(request);
    }

    private void ask(ChannelHandlerContext context, HttpRequest request, Simple asked) {
        waiting = true;
        var reader = context.channel().remoteAddress() instanceof InetSocketAddress address ? address : null;
        copies.ask(asked, reader).whenComplete((settled, bug) -> context.executor()
                .execute(() -> settled(context, request, asked, bug == null ? settled : Optional.empty())));
    }

    private void settled(ChannelHandlerContext context, HttpRequest request, Simple asked, Optional<Copy> copy) {
        waiting = false;
        if (!context.channel().isActive()) {
            dropHeld();
            return;
        }
        if (copy.isPresent()) {
            answer(context, asked, copy.get());
        } else {
            handOn(context, request);
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
        while (!waiting && !held.isEmpty()) {
            channelRead(context, held.remove());
        }
        flushAnswers(context);
    }

    private void answer(ChannelHandlerContext context, Simple asked, Copy copy) {
        context.write(copy.response(asked), context.voidPromise());
        tally.answered(asked.address().tenant());
        unflushed = true;
        // Reactor Netty reads on when it has answered; of this answer it knows nothing. Who does not take the answers
        // is
        // not read from.
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

    private void flushAnswers(ChannelHandlerContext context) {
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

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        dropHeld();
        context.fireChannelInactive();
    }

    private void dropHeld() {
        while (!held.isEmpty()) {
            ReferenceCountUtil.release(held.remove());
        }
    }
}
