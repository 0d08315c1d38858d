package vn.annals.gateway.copy;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import vn.annals.gateway.FilterOrder;
import vn.annals.gateway.hostname.Hostnames;
import vn.annals.gateway.trace.AnswerTally;

/** Behind the decoder, so that it judges what a request is; before Reactor Netty sees anything of it. */
@Component
@Order(FilterOrder.COPIES)
class CopiesFirst implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final Copies copies;
    private final AnswerTally tally;
    private final Hostnames hostnames;

    CopiesFirst(Copies copies, AnswerTally tally, Hostnames hostnames) {
        this.copies = copies;
        this.tally = tally;
        this.hostnames = hostnames;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((_, channel, _) -> standIn(channel.pipeline())));
    }

    private void standIn(ChannelPipeline pipeline) {
        if (pipeline.get(NettyPipeline.HttpTrafficHandler) != null) {
            pipeline.addBefore(
                    NettyPipeline.HttpTrafficHandler, "annals.copies", new CopyHandler(copies, tally, hostnames));
        }
    }
}
