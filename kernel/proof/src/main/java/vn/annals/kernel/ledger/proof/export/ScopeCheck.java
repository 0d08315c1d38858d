package vn.annals.kernel.ledger.proof.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;

/** Whether the commits are those that the scope promises: complete where that can be shown, and no others. */
sealed interface ScopeCheck {

    /** The number the next commit must have, where there is only one. */
    @Nullable
    Long expected();

    void entry(Leaf leaf);

    void end();

    static ScopeCheck of(ExportScope scope, long size) {
        return switch (scope) {
            case ExportScope.Whole _ -> new Run(1, size);
            case ExportScope.Range(var from, var to) -> new Run(from, within(to, size));
            case ExportScope.Articles(var ids) -> new Lives(ids, size);
        };
    }

    private static long within(long number, long size) {
        if (number > size) {
            throw wrong(number, Reason.COMMIT_BEYOND_CHECKPOINT, "the checkpoint counts " + size);
        }
        return number;
    }

    private static Wrong wrong(long commit, Reason reason, String detail) {
        return new Wrong(Finding.at(commit, reason, detail));
    }

    /** Every number from the first to the last. */
    final class Run implements ScopeCheck {

        private final long last;
        private long next;

        private Run(long first, long last) {
            this.next = first;
            this.last = last;
        }

        @Override
        public Long expected() {
            return next;
        }

        @Override
        public void entry(Leaf leaf) {
            if (next > last) {
                throw wrong(next, Reason.COMMIT_BEYOND_CHECKPOINT, "commits end with " + last);
            }
            if (leaf.number() != next) {
                throw wrong(next, Reason.NUMBER_OUT_OF_ORDER, "commit " + leaf.number() + " stands in its place");
            }
            next++;
        }

        @Override
        public void end() {
            if (next <= last) {
                throw wrong(next, Reason.COMMITS_CUT_OFF, "commits end before " + last);
            }
        }
    }

    /** The lives of some aggregates, without a gap in any. Whether a life goes on later cannot be seen from here. */
    final class Lives implements ScopeCheck {

        private final Map<String, Long> next = new HashMap<>();
        private final long size;
        private long last;

        private Lives(Iterable<String> ids, long size) {
            ids.forEach(id -> next.put(id, 0L));
            this.size = size;
        }

        @Override
        public @Nullable Long expected() {
            return null;
        }

        @Override
        public void entry(Leaf leaf) {
            var number = within(leaf.number(), size);
            if (number <= last) {
                throw wrong(number, Reason.NUMBER_OUT_OF_ORDER, "it follows commit " + last);
            }
            last = number;
            var events = leaf.events().stream()
                    .filter(event -> next.containsKey(event.aggregate()))
                    .toList();
            if (events.isEmpty()) {
                throw wrong(number, Reason.ENTRY_OUT_OF_SCOPE, "it touches none of the articles");
            }
            events.forEach(event -> follow(number, event.aggregate(), event.sequence()));
        }

        private void follow(long commit, String aggregate, long sequence) {
            var expected = next.put(aggregate, sequence + 1);
            if (expected == null || expected != sequence) {
                throw wrong(commit, Reason.SEQUENCE_SKIPPED, aggregate + "/" + expected + " is missing");
            }
        }

        @Override
        public void end() {
            next.forEach((aggregate, sequence) -> {
                if (sequence == 0) {
                    throw new Wrong(Finding.in(
                            FileNames.ENTRIES, Reason.SEQUENCE_SKIPPED, "nothing of " + aggregate + " is here"));
                }
            });
        }
    }
}
