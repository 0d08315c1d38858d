package vn.annals.media.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** The web server reads the same key for its own limit on a file, see application.yml. */
@ConfigurationProperties("annals.media")
public record IntakeSettings(@DefaultValue("20MB") DataSize maxFileSize) {

    public IntakeSettings {
        if (maxFileSize.toBytes() < 1) {
            throw new IllegalArgumentException("annals.media: max-file-size must be positive");
        }
    }
}
