package vn.annals.auth.notary;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The notary's own things, apart from those of the service it runs in.
 *
 * @param host names the installation in every checkpoint; to change it is to begin with new keys
 * @param uri the database as the notary's own user, who reads ledgers and writes only {@code annals_notary}
 * @param secret a file with an Ed25519 secret of 32 bytes in base64; without one nothing is signed
 * @param every the pause between two rounds
 * @param exports a folder for the exports that are made here; the default, below the system's own, is in application.yml
 */
@ConfigurationProperties("annals.notary")
record NotarySettings(
        @DefaultValue("annals.localhost") String host,
        @DefaultValue("mongodb://127.0.0.1:27117") ConnectionString uri,
        @Nullable Path secret,
        @DefaultValue("1s") Duration every,
        Path exports) {

    NotarySettings {
        if (!every.isPositive() || !host.matches("[a-z0-9.:-]+")) {
            throw new IllegalArgumentException("annals.notary: every must be positive, host the name of a host");
        }
        if (exports == null) {
            throw new IllegalArgumentException("annals.notary: exports must name a folder");
        }
    }

    // A connection string can carry a password.
    @Override
    public String toString() {
        return "NotarySettings[host=" + host + "]";
    }
}
