package vn.annals.kernel.service.read;

import java.time.Duration;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Lets a reader wait until a slice of the current tenant holds what was just written. */
public class ReadBarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Projector projector;
    private final TenantDatabase rows;

    ReadBarrier(Projector projector, TenantDatabase rows) {
        this.projector = projector;
        this.rows = rows;
    }

    public void await(String slice, long commit) {
        if (!projector.awaitCommit(CurrentTenant.get(), slice, commit, PATIENCE)) {
            throw EdgeRefusal.READ_MODEL_BEHIND.because("what was just written cannot be shown yet; try again");
        }
        // Rows built anew may have taken over meanwhile, and only those hold the commit.
        rows.refresh();
    }

    /** Waits for the commit the request names in {@code Annals-Min-Commit}, if it names one. */
    public void requested(String slice) {
        Incoming.find().ifPresent(request -> request.minCommit().ifPresent(commit -> await(slice, commit)));
    }
}
