package vn.annals.kernel.ledger.proof.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/**
 * Follows the tree along stored edges. Where only the newest hash of an edge does not fit, either the leaf or the edge
 * was changed: the next commit's edge, or the checkpoint, tells which.
 */
final class EdgeCheck {

    private Edge edge = Edge.EMPTY;
    private boolean inDoubt;

    Edge edge() {
        return edge;
    }

    Optional<Finding> next(StoredCopy copy) {
        var next = edge.plus(copy.leaf());
        var stored = copy.edge();
        if (stored.size() != next.hashes().size()) {
            return found(copy.number(), Reason.EDGE_TRUNCATED, "an edge of this size has another number of hashes");
        }
        edge = next;
        if (same(next.hashes(), stored)) {
            return Optional.empty();
        }
        if (!same(withoutLast(next.hashes()), withoutLast(stored))) {
            return found(copy.number(), Reason.EDGE_FORGED, "hashes of commits before it were changed");
        }
        inDoubt = true;
        return Optional.empty();
    }

    /** Whether the commit before has an edge that does not fit its leaf. */
    boolean inDoubt() {
        return inDoubt;
    }

    /** What to say of the doubted commit, now that the next one is known. */
    Finding toldBy(StoredCopy next) {
        return told(same(edge.plus(next.leaf()).hashes(), next.edge()));
    }

    /** What to say of the doubted commit when none follows. */
    Finding toldBy(Checkpoint checkpoint) {
        return told(checkpoint.size() != edge.size() || Arrays.equals(checkpoint.root(), edge.root()));
    }

    private Finding told(boolean leafStands) {
        return leafStands
                ? Finding.at(edge.size(), Reason.EDGE_FORGED, "the edge does not follow from the leaf")
                : Finding.at(edge.size(), Reason.ENTRY_ALTERED, "the leaf is not the one the tree was built with");
    }

    private static boolean same(List<byte[]> ours, List<byte[]> stored) {
        return Arrays.deepEquals(ours.toArray(), stored.toArray());
    }

    private static List<byte[]> withoutLast(List<byte[]> hashes) {
        return hashes.subList(0, hashes.size() - 1);
    }

    private static Optional<Finding> found(long commit, Reason reason, String detail) {
        return Optional.of(Finding.at(commit, reason, detail));
    }
}
