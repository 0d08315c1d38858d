package vn.annals.auth.projections;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.contracts.ledger.LedgerRefusal;
import vn.annals.kernel.ledger.tenancy.SliceEvent;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.ledger.tenancy.SliceStandings.Standing;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.CallerEntries;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/projections")
class ProjectionsEndpoint {

    private static final int LONGEST_REASON = 2_000;

    private final ProjectionsStore projections;
    private final CallerEntries orders;

    ProjectionsEndpoint(ProjectionsStore projections, CallerEntries orders) {
        this.projections = projections;
        this.orders = orders;
    }

    record Page(List<Standing> items) {}

    record SkipForm(@Nullable String reason) {}

    @AllowedRoles({ADMIN, AUDITOR, PLATFORM_ADMIN, PLATFORM_AUDITOR})
    @GetMapping
    @Reads(Reads.LEDGER)
    Page list() {
        return new Page(projections.all());
    }

    @AllowedRoles({ADMIN, AUDITOR, PLATFORM_ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/{slice}")
    @Reads(Reads.LEDGER)
    Standing show(@PathVariable String slice) {
        return projections.find(slice);
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping("/{slice}/replay")
    ResponseEntity<Standing> replay(@PathVariable String slice) {
        var before = orders.entered(ReplayRequested.class);
        if (before.isPresent()) {
            return answer(before.get(), slice);
        }
        var standing = projections.find(slice);
        if (standing.generation() == 0) {
            throw LedgerRefusal.SLICE_NOT_FOUND.because(slice + " has no rows that could be built anew");
        }
        if (standing.replay() != null) {
            throw LedgerRefusal.REPLAY_RUNNING.because(slice + " is being built anew already");
        }
        return ordered(new ReplayRequested(slice), null);
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping("/{slice}/parked/{aggregate}/retry")
    ResponseEntity<Standing> retry(@PathVariable String slice, @PathVariable String aggregate) {
        var before = orders.entered(ParkedRetried.class);
        if (before.isPresent()) {
            return answer(before.get(), slice);
        }
        projections.parked(slice, aggregate);
        return ordered(new ParkedRetried(slice, aggregate), null);
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping("/{slice}/parked/{aggregate}/skip")
    ResponseEntity<Standing> skip(
            @PathVariable String slice, @PathVariable String aggregate, @RequestBody SkipForm form) {
        var reason = form.reason() == null ? "" : form.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw INVALID_REQUEST.because("why it is passed over must be said").at("/reason", "1 to 2,000 characters");
        }
        var before = orders.entered(ParkedSkipped.class);
        if (before.isPresent()) {
            return answer(before.get(), slice);
        }
        var stopped = projections.parked(slice, aggregate);
        return ordered(new ParkedSkipped(slice, aggregate, stopped.position(), reason), reason);
    }

    private ResponseEntity<Standing> ordered(SliceEvent order, @Nullable String reason) {
        return answer(orders.enter(order, reason), order.slice());
    }

    private ResponseEntity<Standing> answer(Accepted<Void> accepted, String slice) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .headers(accepted.headers())
                .body(projections.find(slice));
    }
}
