package vn.annals.kernel.service.command;

import static vn.annals.kernel.refusal.EdgeRefusal.NOT_ACCEPTABLE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import vn.annals.kernel.service.access.Threshold;

/** Refuses a command whose answer its sender does not accept. Found out when the answer is written, it would be done by then. */
final class ReadableAnswers implements Threshold, Ordered {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Comparator<MediaType> NARROW_FIRST =
            Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype);

    // Before anything is kept of the request, such as what its Idempotency-Key was used for.
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void cross(HttpServletRequest request, HandlerMethod endpoint) {
        if (!READING.contains(request.getMethod()) && !acceptsJson(request)) {
            throw NOT_ACCEPTABLE.because(
                    "commands are answered in application/json, which the request does not accept");
        }
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        var accepted = accepted(request);
        // The narrowest range that JSON falls under decides, also when it says no (q=0).
        return accepted.isEmpty()
                || accepted.stream()
                        .filter(range -> range.includes(MediaType.APPLICATION_JSON))
                        .min(NARROW_FIRST)
                        .filter(range -> range.getQualityValue() > 0)
                        .isPresent();
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException unreadable) {
            throw NOT_ACCEPTABLE.because("Accept cannot be read");
        }
    }
}
