package vn.annals.kernel.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That one tree begins with all leaves of an older one (RFC 9162 section 2.1.4). */
public record ConsistencyProof(long from, long to, List<byte[]> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public boolean proves(byte[] olderRoot, byte[] newerRoot) {
        if (from == to) {
            return path.isEmpty() && Arrays.equals(olderRoot, newerRoot);
        }
        if (from < 1 || from > to || path.isEmpty()) {
            return false;
        }
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            hashes.addFirst(olderRoot);
        }
        var climb = new Climb(from - 1, to - 1);
        climb.upFull();
        var older = hashes.getFirst();
        var newer = hashes.getFirst();
        for (var beside : hashes.subList(1, hashes.size())) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.isRight()) {
                older = Edge.node(beside, older);
                newer = Edge.node(beside, newer);
            } else {
                newer = Edge.node(newer, beside);
            }
            climb.up();
        }
        return climb.atTop() && Arrays.equals(older, olderRoot) && Arrays.equals(newer, newerRoot);
    }
}
