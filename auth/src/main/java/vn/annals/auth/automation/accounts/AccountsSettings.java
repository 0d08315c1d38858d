package vn.annals.auth.automation.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the identity provider's events are read.
 *
 * @param every the pause between two questions what is new
 * @param keep how long the identity provider is told to keep them: so long this service may be away and miss nothing
 */
@ConfigurationProperties("annals.accounts")
record AccountsSettings(
        @DefaultValue("5s") Duration every,
        @DefaultValue("7d") Duration keep) {

    AccountsSettings {
        if (!every.isPositive() || keep.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("annals.accounts: every must be positive, keep an hour at least");
        }
    }
}
