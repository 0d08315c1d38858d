package vn.annals.gateway.copy;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import vn.annals.gateway.hostname.Hostnames;

@Configuration(proxyBeanMethods = false)
class CopyConfiguration {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> copiesFirst(
            Copies copies, CopyTally tally, Hostnames hostnames) {
        return factory -> factory.addServerCustomizers(server -> server.doOnChannelInit(
                (_, channel, _) -> standIn(channel.pipeline(), new CopyHandler(copies, tally, hostnames))));
    }

    // Behind the decoder, so that it judges what a request is; before Reactor Netty sees anything of it.
    private static void standIn(ChannelPipeline pipeline, CopyHandler handler) {
        if (pipeline.get(NettyPipeline.HttpTrafficHandler) != null) {
            pipeline.addBefore(NettyPipeline.HttpTrafficHandler, "annals.copies", handler);
        }
    }
}
