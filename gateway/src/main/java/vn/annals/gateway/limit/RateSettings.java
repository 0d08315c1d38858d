package vn.annals.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one of a kind may send in a {@code period} through one gateway: the members of a tenant together, the
 * visitors of a tenant's site together, a person, a client, an address that nobody has signed in from. {@code most} bounds
 * how many of them are remembered.
 */
@ConfigurationProperties("annals.gateway.rates")
record RateSettings(
        @DefaultValue("1s") Duration period,
        @DefaultValue("2000") int tenant,
        @DefaultValue("4000") int site,
        @DefaultValue("1000") int person,
        @DefaultValue("1000") int client,
        @DefaultValue("2000") int address,
        @DefaultValue("20000") int most) {

    private static final Duration LONGEST = Duration.ofHours(1);

    RateSettings {
        if (period.toMillis() < 1 || period.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("annals.gateway.rates: period must be an hour at most");
        }
        if (Math.min(Math.min(tenant, site), Math.min(person, client)) < 1 || address < 1 || most < 1) {
            throw new IllegalArgumentException("annals.gateway.rates: every limit must let at least one request pass");
        }
    }

    int of(Debtor.Kind kind) {
        return switch (kind) {
            case TENANT -> tenant;
            case SITE -> site;
            case PERSON -> person;
            case CLIENT -> client;
            case ADDRESS -> address;
        };
    }
}
