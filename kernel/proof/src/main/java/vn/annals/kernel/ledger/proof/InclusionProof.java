package vn.annals.kernel.ledger.proof;

import java.util.Arrays;
import java.util.List;

/** That a leaf is in a tree (RFC 9162 section 2.1.3). {@code index} counts from 0, so commit n has index n − 1. */
public record InclusionProof(long index, long size, List<byte[]> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean proves(byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        var hash = leafHash;
        for (var beside : path) {
            if (climb.atTop()) {
                return false;
            }
            hash = climb.isRight() ? Edge.node(beside, hash) : Edge.node(hash, beside);
            climb.up();
        }
        return climb.atTop() && Arrays.equals(hash, root);
    }
}
