package vn.annals.article.read.changes;

/** Where an event stands in the ledger, as one number that grows with it. */
final class Place {

    private static final int EVENTS_PER_COMMIT = 1024;
    private static final int COMMITS_PER_BLOCK = 256;

    private Place() {}

    static long of(long commit, int index) {
        return commit * EVENTS_PER_COMMIT + index;
    }

    static long lastOf(long commit) {
        return of(commit, EVENTS_PER_COMMIT - 1);
    }

    static long commitOf(long place) {
        return place / EVENTS_PER_COMMIT;
    }

    /** Places are filed by blocks, so that a list of them is long enough to be worth a row and short enough to change. */
    static long blockOf(long place) {
        return commitOf(place) / COMMITS_PER_BLOCK;
    }
}
