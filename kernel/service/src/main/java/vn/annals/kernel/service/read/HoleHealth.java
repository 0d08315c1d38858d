package vn.annals.kernel.service.read;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.annals.kernel.ledger.tenancy.Projector;

/** The alarm for a commit that is gone from a ledger: nothing after it is read until a person has brought it back. */
record HoleHealth(Projector projector) implements HealthIndicator {

    @Override
    public Health health() {
        var holes = projector.holes();
        return Alarm.when(!holes.isEmpty()).withDetail("holes", holes).build();
    }
}
