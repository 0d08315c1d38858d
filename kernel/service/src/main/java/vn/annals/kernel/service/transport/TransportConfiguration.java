package vn.annals.kernel.service.transport;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.DistributedCommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.service.access.IdentitySettings;

@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@EnableConfigurationProperties(TransportSettings.class)
class TransportConfiguration {

    // Of its own, because what is written here is read by instances of other versions.
    private final JsonMapper json = JsonMapper.builder().build();

    @Bean
    HandledCommands handledCommands() {
        return new HandledCommands();
    }

    @Bean
    Peers peers(IdentitySettings identity, TransportSettings settings) {
        var http = Peers.client(settings);
        return new Peers(http, new ServiceTokens(http, json, identity), json, settings);
    }

    @Bean
    Ring ring(DiscoveryClient discovery, Peers peers, TransportSettings settings) {
        return new Ring(
                () -> discovery.getServices().stream()
                        .flatMap(service -> discovery.getInstances(service).stream())
                        .map(ServiceInstance::getUri)
                        .collect(Collectors.<URI>toSet()),
                peers,
                settings.poll());
    }

    @Bean
    RingLife ringLife(Ring ring) {
        return new RingLife(ring);
    }

    @Bean
    HttpConnector httpConnector(
            @Qualifier("localSegment") CommandBus local,
            HandledCommands handled,
            Peers peers,
            TransportSettings settings,
            MeterRegistry meters) {
        return new HttpConnector(local, handled, peers, new Guards(settings, meters), json);
    }

    @Bean
    @Primary
    DistributedCommandBus commandBus(Ring ring, HttpConnector connector) {
        return DistributedCommandBus.builder()
                .commandRouter(ring)
                .connector(connector)
                .build();
    }

    @Bean
    CommandsEndpoint commandsEndpoint(@Qualifier("localSegment") CommandBus local, HandledCommands handled, Ring ring) {
        return new CommandsEndpoint(local, handled, ring, json);
    }
}
