package vn.annals.media.darkroom;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What one picture may cost: {@code heap} of its process, {@code memory} of it in all, {@code time} of the processor. */
@ConfigurationProperties("annals.darkroom")
public record DarkroomSettings(
        @DefaultValue("176MB") DataSize heap,
        @DefaultValue("256MB") DataSize memory,
        @DefaultValue("10s") Duration time,
        @DefaultValue("2") int atOnce,
        @DefaultValue("30s") Duration patience) {

    private static final long LEAST = DataSize.ofMegabytes(48).toBytes();

    public DarkroomSettings {
        if (heap.toBytes() < LEAST || memory.toBytes() <= heap.toBytes()) {
            throw new IllegalArgumentException(
                    "annals.darkroom: heap must be at least 48MB, and memory more than heap");
        }
        if (!time.isPositive() || patience.isNegative() || atOnce < 1) {
            throw new IllegalArgumentException(
                    "annals.darkroom: time and at-once must be positive, patience not negative");
        }
    }
}
