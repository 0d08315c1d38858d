package vn.annals.media.mediastore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.media.blob.KeptFile;
import vn.annals.media.mediastore.Step.Item;
import vn.annals.media.mediastore.Step.What;

/** Counts what a step does. */
final class Steps {

    private final long end;
    private final List<Item> items = new ArrayList<>();
    private int seen;
    private long bytes;
    private int done;

    Steps(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    boolean timeIsUp() {
        return System.nanoTime() - end >= 0;
    }

    void seen(KeptFile file) {
        seen++;
        bytes += file.print().size();
    }

    void done() {
        done++;
    }

    void item(String sha256, String store, What what) {
        items.add(new Item(sha256, store, what));
    }

    Step until(@Nullable String next) {
        return new Step(next, seen, bytes, done, List.copyOf(items));
    }
}
