package vn.annals.auth.automation.drift;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.annals.kernel.service.read.Alarm;

/** The alarm for drift that could not be mended. That the identity provider is away is nothing to mend here. */
record DriftHealth(DriftReport report) implements HealthIndicator {

    @Override
    public Health health() {
        var unmended = report.unmended();
        return Alarm.when(!unmended.isEmpty())
                .withDetail("waiting", report.waiting())
                .withDetail("mended", report.mended())
                .withDetail("unmended", unmended)
                .build();
    }
}
