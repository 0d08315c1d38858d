package vn.annals.kernel.ledger.proof.export;

import java.util.List;
import vn.annals.kernel.ledger.proof.NotCanonical;

/** What an export holds of a ledger. */
public sealed interface ExportScope {

    /** Everything up to the checkpoint: the only scope that shows that nothing was left out. */
    record Whole() implements ExportScope {}

    /** The commits {@code from} to {@code to}, both included. */
    record Range(long from, long to) implements ExportScope {
        public Range {
            if (from < 1 || to < from) {
                throw new NotCanonical("no range of commits");
            }
        }
    }

    /** All commits that touch one of these aggregates, from the first of each on. */
    record Articles(List<String> ids) implements ExportScope {
        public Articles {
            ids = List.copyOf(ids);
            if (ids.isEmpty() || !ids.equals(ids.stream().distinct().sorted().toList())) {
                throw new NotCanonical("articles are named once, in order");
            }
        }
    }

    default boolean whole() {
        return this instanceof Whole;
    }
}
