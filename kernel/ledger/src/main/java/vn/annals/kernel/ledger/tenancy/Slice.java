package vn.annals.kernel.ledger.tenancy;

import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessageHandler;

/**
 * One read model or automation and how it is fed. {@code name} is its word, unique in the product; {@code retries} tells
 * failures that pass by themselves, for which the slice waits instead of parking the aggregate.
 */
public record Slice(String name, EventMessageHandler handler, Lane lane, Predicate<Throwable> retries) {

    /** Slices of one lane are fed together; a lane never waits for another. */
    public enum Lane {
        /** Rows in the tenant's database; the position is stored. */
        PROJECTION,
        /** Commands that follow from events; the position is stored. */
        AUTOMATION,
        /** Kept in memory and replayed from the start of the platform's ledger by each process. */
        LOCAL
    }

    public static Slice projection(String name, EventMessageHandler handler) {
        return new Slice(name, handler, Lane.PROJECTION, failure -> false);
    }

    public static Slice automation(String name, EventMessageHandler handler, Predicate<Throwable> retries) {
        return new Slice(name, handler, Lane.AUTOMATION, retries);
    }

    public static Slice local(String name, EventMessageHandler handler) {
        return new Slice(name, handler, Lane.LOCAL, failure -> false);
    }
}
