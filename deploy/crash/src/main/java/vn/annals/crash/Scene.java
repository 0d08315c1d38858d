package vn.annals.crash;

import java.util.List;
import vn.annals.crash.page.PageSlice;

/** One kind of trouble, played on a stage of its own. All promises are checked after each. */
interface Scene {

    String name();

    void play(Stage stage);

    default int projectors() {
        return 0;
    }

    default List<PageSlice> slices() {
        return List.of(PageSlice.TALLY);
    }

    /** Whether the ledger is replayed afterwards. */
    default boolean replayed() {
        return false;
    }
}
