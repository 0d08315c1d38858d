package vn.annals.gateway.copy;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import vn.annals.gateway.answer.EarlyAnswers;
import vn.annals.gateway.hostname.Hostnames;
import vn.annals.gateway.trace.AnswerTally;

/** Answers a simple request from a copy. */
final class CopyHandler extends EarlyAnswers {

    private final Copies copies;
    private final AnswerTally tally;
    private final Hostnames hostnames;

    private @Nullable HttpRequest begun;
    private @Nullable Simple simple;
    private boolean waiting;
    private final Queue<Object> held = new ArrayDeque<>();

    CopyHandler(Copies copies, AnswerTally tally, Hostnames hostnames) {
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
        simple = mayAnswer(request) ? Simple.of(request, hostnames).orElse(null) : null;
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
        answer(context, copy.response(asked));
        tally.answered("copies", asked.address().tenant());
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
