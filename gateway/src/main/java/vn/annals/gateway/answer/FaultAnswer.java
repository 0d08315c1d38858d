package vn.annals.gateway.answer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import vn.annals.gateway.trace.Trace;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;

// Before Spring Boot's own, which would answer in a form of its own.
@Component
@Order(-2)
class FaultAnswer implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswer.class);

    private final Answers answers;

    FaultAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var refusal = Faults.asRefusal(failure);
        log(exchange, refusal, failure);
        return answers.refuse(exchange, refusal);
    }

    private static void log(ServerWebExchange exchange, Refusal refusal, Throwable failure) {
        var path = exchange.getRequest().getPath().value();
        var trace = Trace.of(exchange).traceId();
        if (refusal.code().kind() == RefusalCode.Kind.BROKEN) {
            LOG.error("unexpected failure: path={} trace={}", path, trace, failure);
        } else if (refusal.code().kind() == RefusalCode.Kind.UNAVAILABLE) {
            LOG.warn("unavailable: path={} trace={} cause={}", path, trace, failure.toString());
        }
    }
}
