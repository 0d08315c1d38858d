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
     * fetched while those before them are handled, and rows are written many together. For rows that nobody reads yet, or
     * that are far behind.
     */
    LONG(2_000) {
        @Override
        <T> Stream<T> through(Stream<T> events) {
            return Ahead.of(events);
        }
    };

    // As many commits as a reader at the short pace writes rows of in some seconds.
    private static final int FAR = 500;

    private final int unstored;

    Pace(int unstored) {
        this.unstored = unstored;
    }

    /** For rows that are read, when so many commits are not in them yet. */
    static Pace over(long commits) {
        return commits > FAR ? LONG : SHORT;
    }

    /** Events after which the place is stored. */
    int unstored() {
        return unstored;
    }

    /** Whether rows are written many together. */
    boolean bundles() {
        return this == LONG;
    }

    abstract <T> Stream<T> through(Stream<T> events);
}
