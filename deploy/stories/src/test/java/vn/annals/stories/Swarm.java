package vn.annals.stories;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Sends many probes at once, in no order, each connection those of everybody in turn. */
final class Swarm {

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Neighbour neighbour;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    Swarm(Neighbour neighbour) {
        this.neighbour = neighbour;
    }

    /** What was wrong with the answers, beginning with the seed of the order. */
    List<String> send(List<Probe> probes, long seed) {
        var mixed = new ArrayList<>(probes);
        Collections.shuffle(mixed, new Random(seed));
        var waiting = new ConcurrentLinkedQueue<>(mixed);
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var sender = 0; sender < AT_ONCE; sender++) {
                senders.submit(() -> {
                    for (var probe = waiting.poll(); probe != null; probe = waiting.poll()) {
                        sent(probe).ifPresent(complaints::add);
                    }
                });
            }
        }
        return List.copyOf(complaints);
    }

    private Optional<String> sent(Probe probe) {
        try {
            return probe.complaint(answered(probe), neighbour);
        } catch (AssertionError | RuntimeException wrong) {
            return Optional.of(probe.caller().name() + " " + probe.target() + ": " + wrong);
        } catch (IOException broken) {
            return Optional.of(probe.caller().name() + " " + probe.target() + " was not answered: " + broken);
        }
    }

    private Reply answered(Probe probe) throws IOException {
        try {
            var answer = client.send(probe.request().timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
