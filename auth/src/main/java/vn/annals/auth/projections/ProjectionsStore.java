package vn.annals.auth.projections;

import java.util.List;
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

    List<Standing> all() {
        return new SliceStandings(database.current()).all();
    }

    Standing find(String slice) {
        return new SliceStandings(database.current())
                .find(slice)
                .orElseThrow(() -> LedgerRefusal.SLICE_NOT_FOUND.because("there is no slice " + slice));
    }

    Stopped parked(String slice, String aggregate) {
        return find(slice).parked().stream()
                .filter(stopped -> stopped.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow(
                        () -> LedgerRefusal.PARKED_NOT_FOUND.because(aggregate + " does not stand still in " + slice));
    }
}
