package vn.annals.kernel.ledger.proof.check;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/**
 * Judges a tenant's ledger from its first commit on, as it is stored. Feed it every commit in the order of its number,
 * then {@link #end}. It stops at the first finding: what follows a wrong commit cannot be told apart from it.
 */
public final class LedgerCheck {

    private final History history;
    private final Checkpoint checkpoint;
    private final EdgeCheck edges = new EdgeCheck();
    private @Nullable Finding first;
    private long last;

    private LedgerCheck(Checkpoint checkpoint) {
        this.history = new History(checkpoint.tenant());
        this.checkpoint = checkpoint;
    }

    /** Against a checkpoint whose signature the caller has verified; commits may have been added since. */
    public static LedgerCheck against(Checkpoint checkpoint) {
        return new LedgerCheck(checkpoint);
    }

    /** What is wrong with a commit by itself, whatever stands around it. */
    public static Optional<Finding> alone(StoredCopy copy) {
        try {
            var leaf = Leaf.of(copy.leaf());
            return placed(copy, leaf).or(() -> new CopyCheck(copy, leaf).finding());
        } catch (NotCanonical altered) {
            return found(copy.number(), Reason.ENTRY_NOT_CANONICAL, String.valueOf(altered.getMessage()));
        }
    }

    public Optional<Finding> next(StoredCopy copy) {
        if (first == null) {
            first = judged(copy).orElse(null);
        }
        return Optional.ofNullable(first);
    }

    public Optional<Finding> end() {
        if (first == null && edges.inDoubt()) {
            first = edges.toldBy(checkpoint);
        }
        if (first == null && checkpoint.size() > last) {
            first = Finding.at(
                    last + 1, Reason.COMMITS_CUT_OFF, "the checkpoint counts " + checkpoint.size() + " commits");
        }
        return Optional.ofNullable(first);
    }

    private Optional<Finding> judged(StoredCopy copy) {
        if (edges.inDoubt()) {
            return Optional.of(copy.number() == last + 1 ? edges.toldBy(copy) : edges.toldBy(checkpoint));
        }
        return numbered(copy).or(() -> read(copy));
    }

    private Optional<Finding> numbered(StoredCopy copy) {
        var expected = last + 1;
        if (copy.number() > expected) {
            return found(expected, Reason.COMMIT_MISSING, "commit " + copy.number() + " follows " + last);
        }
        if (copy.number() < expected) {
            return found(copy.number(), Reason.COMMIT_INSERTED, "it comes after commit " + last);
        }
        return Optional.empty();
    }

    private Optional<Finding> read(StoredCopy copy) {
        try {
            var leaf = Leaf.of(copy.leaf());
            return placed(copy, leaf)
                    .or(() -> edges.next(copy))
                    .or(() -> compared(copy, leaf))
                    .or(() -> history.next(leaf))
                    .or(() -> counted(copy));
        } catch (NotCanonical altered) {
            return found(copy.number(), Reason.ENTRY_NOT_CANONICAL, String.valueOf(altered.getMessage()));
        }
    }

    // Commits that were moved down show a leaf of a later number first; commits that were moved up, one of an earlier.
    private static Optional<Finding> placed(StoredCopy copy, Leaf leaf) {
        var detail = "its leaf is that of commit " + leaf.number();
        if (leaf.number() > copy.number()) {
            return found(copy.number(), Reason.NUMBER_OUT_OF_ORDER, detail);
        }
        return leaf.number() < copy.number()
                ? found(copy.number(), Reason.COMMIT_INSERTED, detail + ": something was put in before it")
                : Optional.empty();
    }

    // Where the tree and the copies both speak against the leaf, it is the leaf that was changed.
    private Optional<Finding> compared(StoredCopy copy, Leaf leaf) {
        var differing = new CopyCheck(copy, leaf).finding();
        return edges.inDoubt()
                ? differing.map(what -> Finding.at(copy.number(), Reason.ENTRY_ALTERED, what.detail()))
                : differing;
    }

    private Optional<Finding> counted(StoredCopy copy) {
        last = copy.number();
        if (checkpoint.size() != last || edges.inDoubt()) {
            return Optional.empty();
        }
        return Arrays.equals(edges.edge().root(), checkpoint.root())
                ? Optional.empty()
                : found(last, Reason.ROOT_DIFFERS, "the history up to here is not the one that was signed");
    }

    private static Optional<Finding> found(long commit, Reason reason, String detail) {
        return Optional.of(Finding.at(commit, reason, detail));
    }
}
