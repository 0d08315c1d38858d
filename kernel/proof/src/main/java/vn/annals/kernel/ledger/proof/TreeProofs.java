package vn.annals.kernel.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of one tree at any size its hashes reach (RFC 9162 sections 2.1.3.1 and 2.1.4.1). */
public record TreeProofs(Subtrees tree) {

    public byte[] root(long size) {
        return edge(size).root();
    }

    public Edge edge(long size) {
        var hashes = new ArrayList<byte[]>();
        long from = 0;
        while (from < size) {
            var full = Long.highestOneBit(size - from);
            hashes.add(hash(from, from + full));
            from += full;
        }
        return new Edge(size, hashes);
    }

    /** {@code index} counts leaves from 0. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    public ConsistencyProof consistency(long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("no tree of " + from + " inside one of " + to);
        }
        var path = new ArrayList<byte[]>();
        consist(from, 0, to, Older.WHOLE, path);
        return new ConsistencyProof(from, to, path);
    }

    private void include(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        var middle = middle(from, to);
        if (index < middle) {
            include(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            include(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /** Whether the older tree begins where the subtree in hand does; then the verifier has its root already. */
    private enum Older {
        WHOLE,
        PART
    }

    private void consist(long older, long from, long to, Older begins, List<byte[]> path) {
        if (older == to) {
            if (begins == Older.PART) {
                path.add(hash(from, to));
            }
            return;
        }
        var middle = middle(from, to);
        if (older <= middle) {
            consist(older, from, middle, begins, path);
            path.add(hash(middle, to));
        } else {
            consist(older, middle, to, Older.PART, path);
            path.add(hash(from, middle));
        }
    }

    private byte[] hash(long from, long to) {
        var width = to - from;
        if (Long.bitCount(width) == 1) {
            return tree.root(Long.numberOfTrailingZeros(width), from / width);
        }
        var middle = middle(from, to);
        return Edge.node(hash(from, middle), hash(middle, to));
    }

    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
