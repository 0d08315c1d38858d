package vn.annals.auth.projections;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.annals.contracts.ledger.LedgerRefusal;
import vn.annals.kernel.ledger.tenancy.SliceStandings;
import vn.annals.kernel.ledger.tenancy.SliceStandings.Standing;
import vn.annals.kernel.ledger.tenancy.SliceStandings.Stopped;
import vn.annals.kernel.service.tenant.TenantDatabase;

@Component
class ProjectionsStore {

    private final TenantDatabase database;

    ProjectionsStore(TenantDatabase database) {
        this.database = database;
    }

    record Page(List<Standing> items) {}

    Page all() {
        return new Page(new SliceStandings(database.current()).all());
    }

    Standing find(String slice) {
        return new SliceStandings(database.current())
                .find(slice)
                .orElseThrow(() -> LedgerRefusal.SLICE_NOT_FOUND.because("there is no slice " + slice));
    }

    /** What stands still in the rows that are read, or in those that are built beside them. */
    Stopped parked(String slice, String aggregate) {
        var standing = find(slice);
        var replay = standing.replay();
        return Stream.concat(standing.parked().stream(), replay == null ? Stream.empty() : replay.parked().stream())
                .filter(stopped -> stopped.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow(
                        () -> LedgerRefusal.PARKED_NOT_FOUND.because(aggregate + " does not stand still in " + slice));
    }
}
