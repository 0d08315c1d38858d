package vn.annals.media.scan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where clamd listens. Without a host nothing is scanned. */
@ConfigurationProperties("annals.scanner")
public record ScannerSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("20s") Duration timeout) {

    public ScannerSettings {
        host = host == null || host.isBlank() ? null : host.strip();
        if (port < 1 || port > 65_535 || !connectTimeout.isPositive() || !timeout.isPositive()) {
            throw new IllegalArgumentException("annals.scanner: port must be one, and both timeouts positive");
        }
    }
}
