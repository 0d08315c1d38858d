package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode.Kind;
import vn.annals.kernel.service.problem.Trace;

/**
 * One line for each request that was turned away for who sent it, so that somebody who tries doors is seen. Of people it
 * says their opaque subject alone; of the request neither query nor body.
 */
final class RefusedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger("vn.annals.refused");
    private static final Pattern TENANT =
            Pattern.compile("/(?:api/v1/tenants|api/v1/public|s|media)/([a-z0-9-]{2,40})(?:/.*)?");
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9@.:_/{}*%~+-]");
    private static final int LONGEST = 200;

    private RefusedAttempts() {}

    /** Before any endpoint is known. */
    static void inTheFilters(HttpServletRequest request, Refusal refusal) {
        note(request, refusal);
    }

    /** At an endpoint that asks for a role. To somebody known, what is not found is a neighbour's, or nobody's. */
    static void atTheDoor(HttpServletRequest request, HandlerMethod endpoint, Refusal refusal) {
        if (aboutTheCaller(refusal)
                || (refusal.code().kind() == Kind.NOT_FOUND
                        && request.getUserPrincipal() != null
                        && endpoint.hasMethodAnnotation(AllowedRoles.class))) {
            note(request, refusal);
        }
    }

    /** By what stands behind the door, such as four eyes where two were closed. */
    static void inside(HttpServletRequest request, Refusal refusal) {
        if (aboutTheCaller(refusal)) {
            note(request, refusal);
        }
    }

    private static boolean aboutTheCaller(Refusal refusal) {
        var kind = refusal.code().kind();
        return kind == Kind.UNAUTHENTICATED || kind == Kind.NOT_PERMITTED;
    }

    private static void note(HttpServletRequest request, Refusal refusal) {
        var caller = request.getUserPrincipal();
        LOG.info(
                "refused status={} code={} method={} route={} tenant={} subject={} trace={}",
                refusal.code().kind().status(),
                refusal.code().name(),
                plain(request.getMethod()),
                plain(routeOf(request)),
                tenantOf(request),
                caller == null ? "-" : plain(caller.getName()),
                Trace.find().map(Trace::id).orElse("-"));
    }

    private static String routeOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof Object pattern
                ? pattern.toString()
                : request.getRequestURI();
    }

    private static String tenantOf(HttpServletRequest request) {
        var named = TENANT.matcher(request.getRequestURI());
        return named.matches() ? named.group(1) : "-";
    }

    // What a stranger may have written must not look like a line, or a field, of ours.
    private static String plain(@Nullable String text) {
        var readable = ODD.matcher(String.valueOf(text)).replaceAll("_");
        return readable.substring(0, Math.min(readable.length(), LONGEST));
    }
}
