package vn.annals.article.automation.schedule;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** The alarm for alarms: something should have been published or withdrawn by now and was not. */
@Component("scheduleHealthIndicator")
class ScheduleHealth implements HealthIndicator {

    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Status DEGRADED = new Status("DEGRADED");

    private final AlarmStore alarms;
    private final Clock clock;

    ScheduleHealth(AlarmStore alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var overdue = alarms.due(clock.instant().minus(LATE)).size();
        var health = overdue == 0 ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("overdue", overdue).build();
    }
}
