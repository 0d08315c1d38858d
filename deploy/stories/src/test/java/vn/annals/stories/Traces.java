package vn.annals.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the running stack leaves behind for its operators: logs, and what its processes say of themselves. */
final class Traces {

    private static final List<String> ADDRESSES = List.of(
            "/actuator",
            "/actuator/health",
            "/actuator/health/readiness",
            "/actuator/health/projections",
            "/actuator/info",
            "/actuator/metrics",
            "/actuator/prometheus");

    private Traces() {}

    /** The files of the log in which a word stands. */
    static List<Path> logsWith(String word) {
        try (var logs = Files.list(Stack.home().resolve("logs"))) {
            return logs.filter(log -> log.toString().endsWith(".log"))
                    .filter(log -> contains(log, word))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean contains(Path log, String word) {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(word));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that the processes answer about themselves to whoever stands beside them. */
    static List<Reply> ofProcesses() {
        return Stack.processes().stream()
                .flatMap(process -> ADDRESSES.stream().map(address -> process.resolve(address)))
                .map(Traces::reply)
                .toList();
    }

    private static Reply reply(URI address) {
        return Http.send(HttpRequest.newBuilder(address).GET());
    }
}
