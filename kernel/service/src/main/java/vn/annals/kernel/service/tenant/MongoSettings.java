package vn.annals.kernel.service.tenant;

import com.mongodb.ConnectionString;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the ledgers and read models lie. */
@ConfigurationProperties("annals.mongodb")
record MongoSettings(
        @DefaultValue("mongodb://127.0.0.1:27117") ConnectionString uri,
        @DefaultValue("2s") Duration selectionTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("64") int connections) {

    MongoSettings {
        if (!selectionTimeout.isPositive() || !readTimeout.isPositive() || connections < 1) {
            throw new IllegalArgumentException("annals.mongodb: time-outs and connections must be positive");
        }
    }

    // A connection string can carry a password.
    @Override
    public String toString() {
        return "MongoSettings[hosts=" + uri.getHosts() + "]";
    }
}
