package vn.annals.gateway.copy;

import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** What the rest of the gateway said to a request made on behalf of everybody. */
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final Set<Integer> KEPT = Set.of(200, 301, 404, 410);

    /** Whether it is for everybody, and may be kept for a moment. It must say so: silence means no. */
    boolean mayBeKept() {
        var caching = word(HttpHeaders.CACHE_CONTROL);
        return KEPT.contains(status)
                && mayBeShared()
                && !caching.isEmpty()
                && !caching.contains("private")
                && !caching.contains("no-store");
    }

    /** Whether those who asked at the same moment may have it too. */
    boolean mayBeShared() {
        var vary = word(HttpHeaders.VARY);
        return !headers.containsHeader(HttpHeaders.SET_COOKIE) && (vary.isEmpty() || vary.equals("accept-encoding"));
    }

    boolean isGone() {
        return status == 404 || status == 410;
    }

    /** The service answers, and says that nothing of this body is to be seen. */
    boolean isClosed() {
        return headers.containsHeader("Annals-Closed");
    }

    /** Says nothing of the page, only that one of those who wait for it asks too often. */
    boolean isAboutTheAsker() {
        return status == 429;
    }

    boolean isFailure() {
        return status >= 500;
    }

    private String word(String name) {
        return String.join(",", headers.getOrEmpty(name)).toLowerCase(Locale.ROOT);
    }
}
