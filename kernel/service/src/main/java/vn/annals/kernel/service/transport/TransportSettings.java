package vn.annals.kernel.service.transport;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How commands travel to other instances; {@code concurrent} bounds the calls under way to any one of them. */
@ConfigurationProperties("annals.transport")
record TransportSettings(
        @DefaultValue("2s") Duration poll,
        @DefaultValue("500ms") Duration connectTimeout,
        @DefaultValue("2s") Duration timeout,
        @DefaultValue("1s") Duration pollTimeout,
        @DefaultValue("5s") Duration breakerPause,
        @DefaultValue("32") int concurrent) {

    TransportSettings {
        if (!poll.isPositive()
                || !connectTimeout.isPositive()
                || !timeout.isPositive()
                || !pollTimeout.isPositive()
                || !breakerPause.isPositive()
                || concurrent < 1) {
            throw new IllegalArgumentException("annals.transport: every setting must be positive");
        }
    }
}
