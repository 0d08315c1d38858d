package vn.annals.kernel.service.read;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** The service does its work, and a person has to look at something: told by the health of {@code projections}. */
public final class Alarm {

    public static final Status DEGRADED = new Status("DEGRADED");

    private Alarm() {}

    public static Health.Builder when(boolean something) {
        return something ? Health.status(DEGRADED) : Health.up();
    }
}
