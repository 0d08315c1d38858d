package vn.annals.media.mediastore;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what nobody speaks of yet is left alone, as no upload takes longer, and how often what unfinished uploads have
 * left is looked for.
 */
@ConfigurationProperties("annals.media")
record SweepSettings(
        @DefaultValue("1h") Duration spared,
        @DefaultValue("10m") Duration tidyEvery) {

    static final SweepSettings DEFAULT = new SweepSettings(Duration.ofHours(1), Duration.ofMinutes(10));

    SweepSettings {
        if (!spared.isPositive() || !tidyEvery.isPositive()) {
            throw new IllegalArgumentException("annals.media: spared and tidy-every must be positive");
        }
    }
}
