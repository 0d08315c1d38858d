package vn.annals.auth.egress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How addresses are called that tenants name.
 *
 * @param local whether {@code http://localhost} may be named too, at any port; for the local run only
 * @param patience how long a call may take in all
 */
@ConfigurationProperties("annals.egress")
record EgressSettings(
        @DefaultValue("false") boolean local,
        @DefaultValue("15s") Duration patience) {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    EgressSettings {
        if (!patience.isPositive() || patience.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("annals.egress: patience must be positive, a minute at most");
        }
    }
}
