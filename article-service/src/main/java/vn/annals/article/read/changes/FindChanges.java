package vn.annals.article.read.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.EdgeRefusal;

/**
 * Which changes are wanted: those that stand on one list of each of {@code lists}, from an instant to an instant, both
 * included, and before {@code before} in the ledger.
 */
record FindChanges(
        List<List<String>> lists,
        @Nullable Instant from,
        @Nullable Instant to,
        long before,
        int limit) {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    static FindChanges all() {
        return new FindChanges(List.of(), null, null, Long.MAX_VALUE, PAGE);
    }

    FindChanges by(@Nullable String actor) {
        return actor == null ? this : on(List.of(ChangesStore.by(actor)));
    }

    FindChanges of(String kind, @Nullable String id) {
        return id == null ? this : on(List.of(ChangesStore.of(kind, id)));
    }

    FindChanges ofTypes(@Nullable List<String> types) {
        return types == null || types.isEmpty()
                ? this
                : on(types.stream().map(ChangesStore::ofType).toList());
    }

    FindChanges between(@Nullable Instant earliest, @Nullable Instant latest) {
        return new FindChanges(lists, earliest, latest, before, limit);
    }

    FindChanges page(@Nullable String cursor, @Nullable Integer size) {
        if (size != null && (size < 1 || size > LARGEST_PAGE)) {
            throw EdgeRefusal.INVALID_REQUEST.because("limit must be from 1 to " + LARGEST_PAGE);
        }
        if (cursor != null && !cursor.matches("[0-9]{1,18}")) {
            throw EdgeRefusal.INVALID_REQUEST.because("cursor must be one that a page gave");
        }
        return new FindChanges(
                lists, from, to, cursor == null ? before : Long.parseLong(cursor), size == null ? limit : size);
    }

    private FindChanges on(List<String> one) {
        var more = new ArrayList<>(lists);
        more.add(one);
        return new FindChanges(List.copyOf(more), from, to, before, limit);
    }
}
