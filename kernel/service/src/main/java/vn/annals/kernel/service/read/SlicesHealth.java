package vn.annals.kernel.service.read;

import com.mongodb.MongoException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.annals.kernel.ledger.tenancy.Projector;

/** Until the slices kept in memory have read their ledger once, this service knows no tenant. */
final class SlicesHealth implements HealthIndicator {

    private final Projector projector;
    private volatile boolean caughtUp;

    SlicesHealth(Projector projector) {
        this.projector = projector;
    }

    @Override
    public Health health() {
        try {
            // Once is enough: a busy ledger is always a commit ahead of its readers.
            caughtUp = caughtUp || projector.localSlicesCaughtUp();
        } catch (MongoException unreachable) {
            return Health.outOfService().build();
        }
        return caughtUp ? Health.up().build() : Health.outOfService().build();
    }
}
