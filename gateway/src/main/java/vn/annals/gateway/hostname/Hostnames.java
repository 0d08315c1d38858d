package vn.annals.gateway.hostname;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.context.event.EventListener;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.annals.gateway.GatewaySettings;

/** Which tenant a host belongs to, as auth said last: while auth is away its last word stands. */
@Component
public class Hostnames implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Hostnames.class);
    private static final String ADDRESS = "/hostnames";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final ParameterizedTypeReference<Map<String, String>> TABLE = new ParameterizedTypeReference<>() {};

    private volatile Map<String, String> tenants = Map.of();
    private final AtomicReference<@Nullable Disposable> asking = new AtomicReference<>();
    private final WebClient auth;
    private final Duration pause;

    @Autowired
    Hostnames(ReactorLoadBalancerExchangeFilterFunction balancer, GatewaySettings settings) {
        this(
                WebClient.builder().baseUrl("http://auth").filter(balancer).build(),
                settings.hostnames().refresh());
    }

    Hostnames(WebClient auth, Duration pause) {
        this.auth = auth;
        this.pause = pause;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        asking.set(Flux.interval(Duration.ZERO, pause)
                .onBackpressureDrop()
                .concatMap(_ -> asked(), 1)
                .subscribe(this::learn));
    }

    private Mono<Map<String, String>> asked() {
        return auth.get()
                .uri(ADDRESS)
                .retrieve()
                .bodyToMono(TABLE)
                .timeout(PATIENCE)
                .doOnError(failure -> LOG.debug("hostnames not learnt: {}", failure.toString()))
                .onErrorComplete();
    }

    void learn(Map<String, String> told) {
        if (!tenants.equals(told)) {
            tenants = Map.copyOf(told);
            LOG.info("{} hostnames of tenants known", told.size());
        }
    }

    /** {@code host} as a request names it, with or without a port. */
    public Optional<Site> at(String host) {
        var name = name(host);
        return Optional.ofNullable(tenants.get(name)).map(tenant -> new Site(name, tenant));
    }

    private static String name(String host) {
        var colon = host.lastIndexOf(':');
        var name = (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    @Override
    public void destroy() {
        var running = asking.get();
        if (running != null) {
            running.dispose();
        }
    }
}
