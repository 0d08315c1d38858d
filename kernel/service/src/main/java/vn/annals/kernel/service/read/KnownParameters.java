package vn.annals.kernel.service.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.Threshold;
import vn.annals.kernel.text.VietnameseText;

/**
 * Refuses a parameter that an address of the API does not read: whoever misspelt a filter would take the whole list for
 * what it found. Pages for people take any, such as what others add to links.
 */
final class KnownParameters implements Threshold {

    private static final String API = "/api/";
    private static final int LONGEST = 80;
    private static final char NO_TEXT = '\uFFFD';

    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Override
    public void cross(HttpServletRequest request, HandlerMethod endpoint) {
        var query = request.getQueryString();
        if (query == null || !request.getRequestURI().startsWith(API)) {
            return;
        }
        var known = known(endpoint);
        Arrays.stream(query.split("&"))
                .map(pair -> decoded(pair.split("=", 2)[0]))
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name);
                });
    }

    private Set<String> known(HandlerMethod endpoint) {
        var known = new HashSet<String>();
        var called = Objects.requireNonNull(names.getParameterNames(endpoint.getMethod()));
        for (var parameter : endpoint.getMethodParameters()) {
            if (parameter.getParameterType() == Portion.class) {
                known.addAll(List.of(Portion.CURSOR, Portion.LIMIT));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                known.add(called[parameter.getParameterIndex()]);
            }
        }
        return known;
    }

    private static String decoded(String name) {
        try {
            var text = URLDecoder.decode(name, UTF_8);
            if (text.indexOf(NO_TEXT) < 0) {
                return text;
            }
        } catch (IllegalArgumentException noEncoding) {
            // It is told below, as other bytes that are no text are.
        }
        throw EdgeRefusal.MALFORMED_REQUEST.because("a parameter is not text in UTF-8");
    }

    private static Refusal unknown(String name) {
        var refusal = EdgeRefusal.INVALID_REQUEST.because("a parameter is not known here");
        return name.length() <= LONGEST && VietnameseText.isPlain(name)
                ? refusal.at("/" + name.replace("~", "~0").replace("/", "~1"), "is not known here")
                : refusal;
    }
}
