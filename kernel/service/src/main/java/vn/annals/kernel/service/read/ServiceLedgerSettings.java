package vn.annals.kernel.service.read;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.annals.kernel.ledger.LedgerSettings;

/**
 * How this service reads and writes ledgers. {@code reader} names this instance and outlives its restarts; blank means
 * the service's name, host and port.
 */
@ConfigurationProperties("annals.ledger")
record ServiceLedgerSettings(
        @DefaultValue("100") int batch,
        @DefaultValue("12") int attempts,
        @DefaultValue("150ms") Duration bellInterval,
        @DefaultValue("20s") Duration sweepInterval,
        @DefaultValue("30s") Duration claim,
        @DefaultValue("") String reader) {

    ServiceLedgerSettings {
        new LedgerSettings(batch, attempts, bellInterval, sweepInterval, claim);
    }

    LedgerSettings asSettings() {
        return new LedgerSettings(batch, attempts, bellInterval, sweepInterval, claim);
    }
}
