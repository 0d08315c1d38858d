package vn.annals.auth.projections;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.annals.contracts.ledger.LedgerRefusal;
import vn.annals.kernel.ledger.tenancy.SliceEvent;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.ledger.tenancy.SliceStandings.Standing;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.CallerEntries;

/** Enters what people order for the slices of one ledger, be it a tenant's or the platform's. */
@Component
class SliceOrders {

    private static final int LONGEST_REASON = 2_000;

    private final ProjectionsStore projections;
    private final CallerEntries orders;

    SliceOrders(ProjectionsStore projections, CallerEntries orders) {
        this.projections = projections;
        this.orders = orders;
    }

    record SkipForm(@Nullable String reason) {

        String checked() {
            var said = reason == null ? "" : reason.strip();
            if (said.isEmpty() || said.length() > LONGEST_REASON) {
                throw INVALID_REQUEST
                        .because("why it is passed over must be said")
                        .at("/reason", "1 to 2,000 characters");
            }
            return said;
        }
    }

    ResponseEntity<Standing> replay(String slice) {
        return once(ReplayRequested.class, slice, () -> {
            var standing = projections.find(slice);
            if (standing.generation() == 0) {
                throw LedgerRefusal.SLICE_NOT_FOUND.because(slice + " has no rows that could be built anew");
            }
            if (standing.replay() != null) {
                throw LedgerRefusal.REPLAY_RUNNING.because(slice + " is being built anew already");
            }
            return orders.enter(new ReplayRequested(slice), null);
        });
    }

    ResponseEntity<Standing> retry(String slice, String aggregate) {
        return once(ParkedRetried.class, slice, () -> {
            projections.parked(slice, aggregate);
            return orders.enter(new ParkedRetried(slice, aggregate), null);
        });
    }

    ResponseEntity<Standing> skip(String slice, String aggregate, SkipForm form) {
        var reason = form.checked();
        return once(ParkedSkipped.class, slice, () -> {
            var stopped = projections.parked(slice, aggregate);
            return orders.enter(new ParkedSkipped(slice, aggregate, stopped.position(), reason), reason);
        });
    }

    /** A repeat is answered as before, whatever has become of the slice since. */
    private ResponseEntity<Standing> once(
            Class<? extends SliceEvent> kind, String slice, Supplier<Accepted<Void>> order) {
        Optional<Accepted<Void>> before = orders.entered(kind);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .headers(before.orElseGet(order).headers())
                .body(projections.find(slice));
    }
}
