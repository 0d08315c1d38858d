package vn.annals.kernel.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of an RFC 6962 tree: the roots of its full subtrees, largest first. It is all that is needed to add a
 * leaf and to know the root. Immutable.
 */
public record Edge(long size, List<byte[]> hashes) {

    public static final Edge EMPTY = new Edge(0, List.of());

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    public Edge {
        hashes = List.copyOf(hashes);
        if (hashes.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("an edge of size " + size + " has " + Long.bitCount(size) + " hashes");
        }
    }

    public static byte[] leafHash(byte[] leaf) {
        return Sha256.of(LEAF, leaf);
    }

    public Edge plus(byte[] leaf) {
        return plusHash(leafHash(leaf));
    }

    /** For a leaf of which only the hash is at hand. */
    public Edge plusHash(byte[] leafHash) {
        var grown = new ArrayList<>(hashes);
        var hash = leafHash;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = node(grown.removeLast(), hash);
        }
        grown.add(hash);
        return new Edge(size + 1, grown);
    }

    public byte[] root() {
        if (hashes.isEmpty()) {
            return Sha256.of();
        }
        var root = hashes.getLast();
        for (int i = hashes.size() - 2; i >= 0; i--) {
            root = node(hashes.get(i), root);
        }
        return root;
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }
}
