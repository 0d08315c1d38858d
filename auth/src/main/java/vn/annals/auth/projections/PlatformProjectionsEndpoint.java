package vn.annals.auth.projections;

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

/** The slices that are fed from the platform's own ledger, such as the register of tenants. */
@RestController
@RequestMapping("/api/v1/platform/projections")
class PlatformProjectionsEndpoint {

    private final ProjectionsStore projections;
    private final SliceOrders orders;

    PlatformProjectionsEndpoint(ProjectionsStore projections, SliceOrders orders) {
        this.projections = projections;
        this.orders = orders;
    }

    @AllowedRoles(
            value = {PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    @GetMapping
    @Reads(Reads.LEDGER)
    Page list() {
        return projections.all();
    }

    @AllowedRoles(
            value = {PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    @GetMapping("/{slice}")
    @Reads(Reads.LEDGER)
    Standing show(@PathVariable String slice) {
        return projections.find(slice);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{slice}/replay")
    ResponseEntity<Standing> replay(@PathVariable String slice) {
        return orders.replay(slice);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{slice}/parked/{aggregate}/retry")
    ResponseEntity<Standing> retry(@PathVariable String slice, @PathVariable String aggregate) {
        return orders.retry(slice, aggregate);
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{slice}/parked/{aggregate}/skip")
    ResponseEntity<Standing> skip(
            @PathVariable String slice, @PathVariable String aggregate, @RequestBody SkipForm form) {
        return orders.skip(slice, aggregate, form);
    }
}
