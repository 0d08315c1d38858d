package vn.annals.gateway.session;

import java.security.Principal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.annals.gateway.trace.PathTenant;
import vn.annals.gateway.trace.Trace;
import vn.annals.kernel.refusal.Refusal;

/** One line for each request that ends at the door, in the words that the services use for what ends at theirs. */
final class RefusedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger("vn.annals.gateway.refused");
    private static final int LONGEST = 200;

    // Asked here, because forgery is refused before anybody has looked who is signed in.
    private final ServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();

    Mono<Void> note(ServerWebExchange exchange, Refusal refusal) {
        return sessions.load(exchange)
                .mapNotNull(SecurityContext::getAuthentication)
                .map(Principal::getName)
                .defaultIfEmpty("-")
                .doOnNext(subject -> write(exchange, refusal, subject))
                .then();
    }

    private static void write(ServerWebExchange exchange, Refusal refusal, String subject) {
        var path = exchange.getRequest().getPath().value();
        LOG.info(
                "refused status={} code={} method={} route={} tenant={} subject={} trace={}",
                refusal.code().kind().status(),
                refusal.code().name(),
                exchange.getRequest().getMethod(),
                path.substring(0, Math.min(path.length(), LONGEST)),
                PathTenant.in(path).orElse("-"),
                subject,
                Trace.of(exchange).traceId());
    }
}
