package vn.annals.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests one of a kind may send in a {@code period} through one gateway: the members of a tenant together, the
 * visitors of a tenant's site together, a person, a client, an address that nobody has signed in from. {@code most} bounds
 * how many of them are remembered. Sign-ins have a time of their own: people begin them once a day, and many at one hour.
 */
@ConfigurationProperties("annals.gateway.rates")
record RateSettings(
        @DefaultValue("1s") Duration period,
        @DefaultValue("2000") int tenant,
        @DefaultValue("4000") int site,
        @DefaultValue("1000") int person,
        @DefaultValue("1000") int client,
        @DefaultValue("2000") int address,
        @DefaultValue("20000") int most,
        @DefaultValue SignIns signIns) {

    private static final Duration LONGEST = Duration.ofHours(1);

    RateSettings {
        demandPeriod(period, "annals.gateway.rates");
        if (Math.min(Math.min(tenant, site), Math.min(person, client)) < 1 || address < 1 || most < 1) {
            throw new IllegalArgumentException("annals.gateway.rates: every limit must let at least one request pass");
        }
    }

    /** How many requests that begin a sign-in one address may send in a {@code period}; each sign-in takes two. */
    record SignIns(
            @DefaultValue("1m") Duration period,
            @DefaultValue("400") int address) {
        SignIns {
            demandPeriod(period, "annals.gateway.rates.sign-ins");
            if (address < 1) {
                throw new IllegalArgumentException("annals.gateway.rates.sign-ins: address must be one at least");
            }
        }
    }

    private static void demandPeriod(Duration period, String where) {
        if (period.toMillis() < 1 || period.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(where + ": period must be an hour at most");
        }
    }

    Duration period(Debtor.Kind kind) {
        return kind == Debtor.Kind.SIGN_IN ? signIns.period() : period;
    }

    int of(Debtor.Kind kind) {
        return switch (kind) {
            case TENANT -> tenant;
            case SITE -> site;
            case PERSON -> person;
            case CLIENT -> client;
            case ADDRESS -> address;
            case SIGN_IN -> signIns.address();
        };
    }
}
