package vn.annals.kernel.ledger.proof;

/**
 * Names up to 256 neighbouring hashes of one tree: at level 0 those of leaves, at level n the roots of full subtrees of
 * 256ⁿ leaves. {@code width} says how many; a full tile never changes.
 */
public record Tile(int level, long index, int width) {

    /** Hashes in a full tile. */
    public static final int FULL = 256;

    static final int HEIGHT = 8;

    /** The tile that holds a node of a level in a tree of {@code size}, as wide as that tree makes it. */
    static Tile holding(int level, long node, long size) {
        var nodes = size >> (level * HEIGHT);
        var index = node / FULL;
        return new Tile(level, index, (int) Math.min(FULL, nodes - index * FULL));
    }

    /** The same for every width, so that a growing tile keeps its place. */
    public String path() {
        return level + "/" + index;
    }
}
