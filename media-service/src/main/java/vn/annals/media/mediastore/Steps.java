package vn.annals.media.mediastore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.annals.media.blob.KeptFile;
import vn.annals.media.mediastore.Step.Item;
import vn.annals.media.mediastore.Step.What;

/** Counts what a step does. */
final class Steps {

    static final int FILES_AT_ONCE = 500;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final long end;
    private final List<Item> items = new ArrayList<>();
    private int seen;
    private long bytes;
    private int done;

    Steps(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** Each of these files, until time is up. */
    static Step through(List<KeptFile> files, BiConsumer<KeptFile, Steps> work) {
        var steps = new Steps(LONGEST);
        String last = null;
        for (var file : files) {
            steps.seen(file);
            work.accept(file, steps);
            last = file.sha256();
            if (steps.timeIsUp()) {
                break;
            }
        }
        return steps.until(last);
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
