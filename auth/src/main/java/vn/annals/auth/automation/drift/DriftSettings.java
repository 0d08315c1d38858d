package vn.annals.auth.automation.drift;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often drift is looked for.
 *
 * @param every how long lies between two looks at a tenant, when there are not so many that it takes longer
 */
@ConfigurationProperties("annals.drift")
record DriftSettings(@DefaultValue("5m") Duration every) {

    DriftSettings {
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("annals.drift: every must be a second at least");
        }
    }
}
