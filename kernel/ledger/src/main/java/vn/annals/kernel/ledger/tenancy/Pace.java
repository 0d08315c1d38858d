package vn.annals.kernel.ledger.tenancy;

import java.util.stream.Stream;

/** How far a reader goes before it stores where it is. */
enum Pace {
    /** Often, so that little is handled again by who comes after it. */
    SHORT(200) {
        @Override
        <T> Stream<T> through(Stream<T> events) {
            return events;
        }
    },

    /**
     * Seldom, because each time all rows must be written and the place be durable, and because the way is long: events are
     * fetched while those before them are handled. For rows that nobody reads yet.
     */
    LONG(2_000) {
        @Override
        <T> Stream<T> through(Stream<T> events) {
            return Ahead.of(events);
        }
    };

    private final int unstored;

    Pace(int unstored) {
        this.unstored = unstored;
    }

    /** Events after which the place is stored. */
    int unstored() {
        return unstored;
    }

    abstract <T> Stream<T> through(Stream<T> events);
}
