package vn.annals.kernel.ledger.tenancy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The replays that run in this process. */
final class Replays {

    private final Map<String, Replay> running = new ConcurrentHashMap<>();

    /** False when one that builds the same rows runs already. */
    boolean begun(Replay replay) {
        return running.putIfAbsent(replay.key(), replay) == null;
    }

    void ended(Replay replay) {
        running.remove(replay.key());
    }

    Stream<Reader> readers() {
        return running.values().stream().map(Replay::reader);
    }
}
