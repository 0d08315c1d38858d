package vn.annals.kernel.service.read;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Lets a reader wait until a slice of the current tenant holds what was just written. */
public class ReadBarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Projector projector;
    private final TenantLedgers ledgers;
    private final TenantDatabase rows;

    ReadBarrier(Projector projector, TenantLedgers ledgers, TenantDatabase rows) {
        this.projector = projector;
        this.ledgers = ledgers;
        this.rows = rows;
    }

    public void await(String slice, long commit) {
        await(slice, commit, PATIENCE);
    }

    private void await(String slice, long commit, Duration longest) {
        if (!projector.awaitCommit(CurrentTenant.get(), slice, commit, longest)) {
            throw behind();
        }
        // Rows built anew may have taken over meanwhile, and only those hold the commit.
        rows.refresh();
    }

    /** Waits until a slice holds all that the ledger does now: before that, nobody can say that something is not there. */
    public void awaitEverything(String slice) {
        await(slice, ledgers.ledger(CurrentTenant.get()).head());
    }

    /** Waits until slices, or the ledger of the current tenant itself, hold the commit. */
    void awaitAll(List<String> sources, long commit) {
        var begin = System.nanoTime();
        for (var source : sources) {
            var left = PATIENCE.minusNanos(System.nanoTime() - begin);
            if (source.equals(Reads.LEDGER)) {
                awaitLedger(commit, left);
            } else {
                await(source, commit, left);
            }
        }
    }

    private void awaitLedger(long commit, Duration longest) {
        var ledger = ledgers.ledger(CurrentTenant.get());
        var deadline = System.nanoTime() + longest.toNanos();
        while (ledger.head() < commit) {
            if (System.nanoTime() - deadline >= 0) {
                throw behind();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static Refusal behind() {
        return EdgeRefusal.READ_MODEL_BEHIND.because("what was just written cannot be shown yet; try again");
    }

    /** Waits for the commit the request names in {@code Annals-Min-Commit}, if it names one. */
    public void requested(String slice) {
        Incoming.find().ifPresent(request -> request.minCommit().ifPresent(commit -> await(slice, commit)));
    }
}
