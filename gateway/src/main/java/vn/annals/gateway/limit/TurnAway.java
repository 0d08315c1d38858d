package vn.annals.gateway.limit;

import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.gateway.answer.TooMany;
import vn.annals.gateway.hostname.Hostnames;
import vn.annals.gateway.trace.AnswerTally;

/**
 * Refuses those at once of whom it is known that they must wait: no session is looked up for them, no token checked. What is
 * the least bit unusual is judged like the first.
 */
@Component
class TurnAway {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    // What means the same to everybody who reads it: no escapes, no dots that climb, no empty steps.
    private static final Pattern PATH = Pattern.compile("/(?:api|media|s)(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+/?");

    private static final List<CharSequence> UNUSUAL = List.of(
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.EXPECT,
            HttpHeaderNames.TE,
            HttpHeaderNames.TRAILER,
            HttpHeaderNames.PROXY_AUTHORIZATION);

    // It is read to its end, so that the connection goes on.
    private static final long LONGEST_BODY = 65_536;

    private final Faces faces;
    private final TurnedAway turnedAway;
    private final TooMany tooMany;
    private final AnswerTally tally;
    private final Hostnames hostnames;

    TurnAway(Faces faces, TurnedAway turnedAway, TooMany tooMany, AnswerTally tally, Hostnames hostnames) {
        this.faces = faces;
        this.turnedAway = turnedAway;
        this.tooMany = tooMany;
        this.tally = tally;
        this.hostnames = hostnames;
    }

    boolean isNeeded() {
        return turnedAway.isAnybody();
    }

    /** The answer to whoever is known to be over the limit. */
    Optional<FullHttpResponse> answer(HttpRequest request, @Nullable InetSocketAddress remote) {
        return pathOf(request).flatMap(path -> faces.seen(request, path, remote).stream()
                .flatMap(face -> refused(request, path, face).stream())
                .findFirst());
    }

    private Optional<FullHttpResponse> refused(HttpRequest request, String path, Face face) {
        var wait = turnedAway.wait(face);
        if (wait.isZero()) {
            return Optional.empty();
        }
        // By name only where its own limit turns away: anybody can put any name into a path.
        tally.answered("refusals", face.isOfTenant() ? face.where() : "-");
        return Optional.of(tooMany.to(request, path, wait));
    }

    private Optional<String> pathOf(HttpRequest request) {
        var headers = request.headers();
        var hosts = headers.getAll(HttpHeaderNames.HOST);
        if (hosts.size() != 1
                || !METHODS.contains(request.method())
                || UNUSUAL.stream().anyMatch(headers::contains)
                || HttpUtil.getContentLength(request, 0L) > LONGEST_BODY) {
            return Optional.empty();
        }
        var query = request.uri().indexOf('?');
        var given = query < 0 ? request.uri() : request.uri().substring(0, query);
        var path =
                hostnames.at(hosts.getFirst()).map(site -> site.shared(given)).orElse(given);
        return PATH.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }
}
