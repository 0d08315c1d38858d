package vn.annals.database;

import org.h2.mvstore.MVStore;

/**
 * Takes back the room of what was written over. The store frees a piece of its file only when nothing in it is in use any
 * more, and there is nearly always something: left alone, the file grew to ten times what it held.
 */
final class Room {

    /** Percent of the file's pieces that is in use; below it, the emptiest ones are written anew. */
    private static final int IN_USE = 40;

    private static final int BYTES_AT_ONCE = 1 << 18;
    // One look goes over all pieces.
    private static final int COMMITS_BETWEEN = 8;

    private final MVStore store;
    private int commits;

    Room(MVStore store) {
        this.store = store;
    }

    /** To be called before a commit, which makes it durable with the rest. */
    void takeBack() {
        if (++commits % COMMITS_BETWEEN == 0) {
            store.compact(IN_USE, BYTES_AT_ONCE);
        }
    }
}
