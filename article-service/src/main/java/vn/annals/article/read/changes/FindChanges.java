package vn.annals.article.read.changes;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.service.read.Portion;

/**
 * Which changes are wanted: those that stand on one list of each of {@code lists}, from an instant to an instant, both
 * included, in one commit if that is said, and before {@code before} in the ledger, but for those about the kinds of things
 * that are left out.
 */
record FindChanges(
        List<List<String>> lists,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long commit,
        long before,
        int limit,
        Set<String> without) {

    private static final int USUAL = 50;
    private static final long MOST_COMMITS = 1_000_000_000_000L;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

    static FindChanges all() {
        return new FindChanges(List.of(), null, null, null, Long.MAX_VALUE, USUAL, Set.of());
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

    FindChanges answering(@Nullable String question) {
        return question == null ? this : on(List.of(ChangesStore.answering(Question.of(question))));
    }

    FindChanges between(@Nullable Instant earliest, @Nullable Instant latest) {
        return new FindChanges(lists, earliest, latest, commit, before, limit, without);
    }

    FindChanges in(@Nullable Long number) {
        if (number != null && (number < 1 || number > MOST_COMMITS)) {
            throw INVALID_REQUEST.because("no ledger has such a commit").at("/commit", "must be a number from 1 on");
        }
        return new FindChanges(lists, from, to, number, before, limit, without);
    }

    FindChanges page(Portion portion) {
        var place =
                portion.from(PLACE, cursor -> Long.parseLong(cursor.group())).orElse(before);
        return new FindChanges(lists, from, to, commit, place, portion.limit(USUAL), without);
    }

    /** Without what is about such things. */
    FindChanges without(Set<String> kinds) {
        return new FindChanges(lists, from, to, commit, before, limit, kinds);
    }

    private FindChanges on(List<String> one) {
        var more = new ArrayList<>(lists);
        more.add(one);
        return new FindChanges(List.copyOf(more), from, to, commit, before, limit, without);
    }
}
