package vn.annals.gateway.trace;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** A W3C trace context: the trace a request belongs to and the gateway's own step in it. */
public record Trace(String traceId, String spanId, String flags) {

    public static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    /** From the header of a request. */
    public static Trace continuing(@Nullable String traceparent) {
        var known = VALID.matcher(traceparent == null ? "" : traceparent);
        return known.matches()
                ? new Trace(known.group(1), random().substring(16), known.group(2))
                : new Trace(random(), random().substring(16), "01");
    }

    /** The trace of a request that has passed the gateway's first filter; before that, a new one. */
    public static Trace of(ServerWebExchange exchange) {
        Trace known = exchange.getAttribute(HEADER);
        return known == null ? begun() : known;
    }

    /** Of a request that nobody but the web server has seen. */
    public static Trace begun() {
        return continuing(null);
    }

    String header() {
        return "00-%s-%s-%s".formatted(traceId, spanId, flags);
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
