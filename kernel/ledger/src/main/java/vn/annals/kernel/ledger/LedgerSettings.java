package vn.annals.kernel.ledger;

import java.time.Duration;

/**
 * How a ledger is read and written. {@code batch} is in commits; {@code attempts} bounds how often a write is tried
 * when the database does not answer.
 */
public record LedgerSettings(int batch, int attempts, Duration bellInterval, Duration sweepInterval, Duration claim) {

    public static final LedgerSettings DEFAULT =
            new LedgerSettings(100, 12, Duration.ofMillis(150), Duration.ofSeconds(20), Duration.ofSeconds(30));

    public LedgerSettings {
        if (batch < 1
                || attempts < 1
                || bellInterval.isNegative()
                || sweepInterval.isNegative()
                || claim.isNegative()) {
            throw new IllegalArgumentException("annals.ledger: every setting must be positive");
        }
    }
}
