package vn.annals.gateway.copy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How copies of public pages are used. {@code fresh} is how long one answers before its service is asked again;
 * {@code lastGood} for how long it stands in while that service does not answer; {@code largest} bounds one page,
 * {@code memory} and {@code most} all of them.
 */
@ConfigurationProperties("annals.gateway.copies")
record CopySettings(
        @DefaultValue("500ms") Duration fresh,
        @DefaultValue("24h") Duration lastGood,
        @DefaultValue("1MB") DataSize largest,
        @DefaultValue("32MB") DataSize memory,
        @DefaultValue("10000") int most) {

    // What is withdrawn must be gone within two seconds, of which services need some for themselves.
    private static final Duration FRESHEST = Duration.ofSeconds(1);

    CopySettings {
        if (fresh.isNegative() || fresh.compareTo(FRESHEST) > 0 || lastGood.isNegative()) {
            throw new IllegalArgumentException("annals.gateway.copies: fresh must be a second at most");
        }
        if (largest.toBytes() < 1 || memory.toBytes() < largest.toBytes() || most < 1) {
            throw new IllegalArgumentException("annals.gateway.copies: memory must not be below largest");
        }
    }
}
