package vn.annals.crash;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.annals.crash.check.EvidenceStore;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.ledger.LedgerPosition;

/** Waits for slices while they get on; one that stands still is left to the checks. */
record CatchingUp(EvidenceStore store, List<PageSlice> slices) {

    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(40);

    void upTo(long head) {
        var wanted = LedgerPosition.after(head).number();
        var reached = lowest();
        var since = System.nanoTime();
        while (reached < wanted && System.nanoTime() - since < LONGEST_STANDSTILL.toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            var now = lowest();
            if (now > reached) {
                reached = now;
                since = System.nanoTime();
            }
        }
    }

    private long lowest() {
        try {
            return slices.stream().mapToLong(store::position).min().orElseThrow();
        } catch (MongoException away) {
            return 0;
        }
    }
}
