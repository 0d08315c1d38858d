package vn.annals.kernel.service.rights;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long this process relies on what it last read of somebody's rights. */
@ConfigurationProperties("annals.rights")
record RightsSettings(@DefaultValue("5s") Duration recheck) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    RightsSettings {
        if (!recheck.isPositive() || recheck.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("annals.rights: recheck must be positive and at most 30 seconds");
        }
    }
}
