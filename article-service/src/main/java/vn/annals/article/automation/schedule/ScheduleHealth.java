package vn.annals.article.automation.schedule;

import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.annals.article.view.Overdue;

/** The alarm for alarms: something should have been published or withdrawn by now and was not. */
@Component("scheduleHealthIndicator")
class ScheduleHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Agendas agendas;
    private final Clock clock;

    ScheduleHealth(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var overdue = agendas.overdue(clock.instant().minus(Overdue.GRACE));
        var health = overdue == 0 ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("overdue", overdue).build();
    }
}
