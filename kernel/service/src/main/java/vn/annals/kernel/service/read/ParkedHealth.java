package vn.annals.kernel.service.read;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.annals.kernel.ledger.tenancy.Projector;

/** The alarm for what stands still in a slice: the service does its work, and a person has to look after one aggregate. */
record ParkedHealth(Projector projector) implements HealthIndicator {

    @Override
    public Health health() {
        var parked = projector.parked();
        return Alarm.when(parked > 0).withDetail("parked", parked).build();
    }
}
