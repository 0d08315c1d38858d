package vn.annals.gateway.limit;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import vn.annals.gateway.FilterOrder;

/** Behind the copies, which cost nobody anything; before Reactor Netty sees anything of a request. */
@Component
@Order(FilterOrder.TURNED_AWAY)
class TurnedAwayFirst implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final TurnAway turnAway;

    TurnedAwayFirst(TurnAway turnAway) {
        this.turnAway = turnAway;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((_, channel, _) -> standIn(channel.pipeline())));
    }

    private void standIn(ChannelPipeline pipeline) {
        if (pipeline.get(NettyPipeline.HttpTrafficHandler) != null) {
            pipeline.addBefore(NettyPipeline.HttpTrafficHandler, "annals.turned-away", new TurnAwayHandler(turnAway));
        }
    }
}
