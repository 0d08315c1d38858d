package vn.annals.kernel.service.read;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.annals.kernel.ledger.tenancy.Projector;

/** The alarm for what stands still in a slice: the service does its work, and a person has to look after one aggregate. */
record ParkedHealth(Projector projector) implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    @Override
    public Health health() {
        var parked = projector.parked();
        var health = parked == 0 ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("parked", parked).build();
    }
}
