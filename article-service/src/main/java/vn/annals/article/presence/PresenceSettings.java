package vn.annals.article.presence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code expiry} is how long somebody who says nothing more is still taken to be there, {@code sweep} how often such rows are taken away. */
@ConfigurationProperties("annals.presence")
record PresenceSettings(
        @DefaultValue("45s") Duration expiry,
        @DefaultValue("1m") Duration sweep) {

    PresenceSettings {
        if (expiry.compareTo(Duration.ofMillis(1)) < 0 || sweep.isNegative()) {
            throw new IllegalArgumentException("annals.presence: expiry must be positive, sweep not negative");
        }
    }
}
