package vn.annals.auth.contact;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How members are written to.
 *
 * @param letterPause what lies between two letters to the same member at least
 * @param letterLife how long the link in a letter leads on
 * @param letterClient a client of the realm that nobody signs in to; it is there to lead to {@code desk} only
 * @param desk where whoever has set a password is led; the realm must know it of that client
 */
@ConfigurationProperties("annals.contact")
public record ContactSettings(
        @DefaultValue("5m") Duration letterPause,
        @DefaultValue("3d") Duration letterLife,
        @DefaultValue("annals-letters") String letterClient,
        @DefaultValue("http://localhost:8080/desk/") URI desk) {

    public ContactSettings {
        if (letterPause.isNegative() || letterLife.compareTo(Duration.ofMinutes(5)) < 0) {
            throw new IllegalArgumentException("annals.contact: a letter must be good for five minutes at least");
        }
        if (letterClient.isBlank() || !desk.isAbsolute()) {
            throw new IllegalArgumentException("annals.contact: letter-client and desk must name something");
        }
    }
}
