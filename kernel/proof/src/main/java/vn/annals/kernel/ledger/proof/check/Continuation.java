package vn.annals.kernel.ledger.proof.check;

import java.util.Arrays;
import java.util.Optional;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;

/** Judges commits that come after those already judged, of which only the tree's edge is left. */
public final class Continuation {

    private final String tenant;
    private Edge edge;

    public Continuation(String tenant, Edge edge) {
        this.tenant = tenant;
        this.edge = edge;
    }

    /** The edge after all commits that were found sound. */
    public Edge edge() {
        return edge;
    }

    public Optional<Finding> next(StoredCopy copy) {
        var expected = edge.size() + 1;
        if (copy.number() != expected) {
            return found(expected, Reason.COMMIT_MISSING, "commit " + copy.number() + " follows " + edge.size());
        }
        try {
            return judged(copy, Leaf.of(copy.leaf()));
        } catch (NotCanonical altered) {
            return found(expected, Reason.ENTRY_NOT_CANONICAL, String.valueOf(altered.getMessage()));
        }
    }

    private Optional<Finding> judged(StoredCopy copy, Leaf leaf) {
        if (leaf.number() != copy.number()) {
            return found(copy.number(), Reason.NUMBER_OUT_OF_ORDER, "its leaf is that of commit " + leaf.number());
        }
        if (!leaf.tenant().equals(tenant)) {
            return found(copy.number(), Reason.ENTRY_OF_ANOTHER_TENANT, "the leaf is of tenant " + leaf.tenant());
        }
        var grown = edge.plus(copy.leaf());
        if (!Arrays.deepEquals(grown.hashes().toArray(), copy.edge().toArray())) {
            return found(copy.number(), Reason.EDGE_FORGED, "the edge does not follow from the commits before it");
        }
        var differing = new CopyCheck(copy, leaf).finding();
        if (differing.isEmpty()) {
            edge = grown;
        }
        return differing;
    }

    private static Optional<Finding> found(long commit, Reason reason, String detail) {
        return Optional.of(Finding.at(commit, reason, detail));
    }
}
