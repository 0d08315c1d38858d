package vn.annals.auth.projections;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.projections.ProjectionsStore.Page;
import vn.annals.auth.projections.SliceOrders.SkipForm;
import vn.annals.kernel.ledger.tenancy.SliceStandings.Standing;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/projections")
class ProjectionsEndpoint {

    private final ProjectionsStore projections;
    private final SliceOrders orders;

    ProjectionsEndpoint(ProjectionsStore projections, SliceOrders orders) {
        this.projections = projections;
        this.orders = orders;
    }

    @AllowedRoles({ADMIN, AUDITOR, PLATFORM_ADMIN, PLATFORM_AUDITOR})
    @GetMapping
    @Reads(Reads.LEDGER)
    Page list() {
        return projections.all();
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
        return orders.replay(slice);
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping("/{slice}/parked/{aggregate}/retry")
    ResponseEntity<Standing> retry(@PathVariable String slice, @PathVariable String aggregate) {
        return orders.retry(slice, aggregate);
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping("/{slice}/parked/{aggregate}/skip")
    ResponseEntity<Standing> skip(
            @PathVariable String slice, @PathVariable String aggregate, @RequestBody SkipForm form) {
        return orders.skip(slice, aggregate, form);
    }
}
