package vn.annals.gateway.answer;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class BareFaultsConfiguration {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> explainedFaults(JsonMapper json) {
        return factory -> factory.addServerCustomizers(
                server -> server.doOnChannelInit((_, channel, _) -> standIn(channel.pipeline(), new BareFaults(json))));
    }

    // Next to the decoder, so that every answer passes, those from copies too.
    private static void standIn(ChannelPipeline pipeline, BareFaults handler) {
        if (pipeline.get(NettyPipeline.HttpCodec) != null) {
            pipeline.addAfter(NettyPipeline.HttpCodec, "annals.faults", handler);
        }
    }
}
