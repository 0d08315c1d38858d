package vn.annals.kernel.ledger.proof;

/** Where the hashes of a tree come from: memory, tiles in a database, files. */
@FunctionalInterface
public interface Subtrees {

    /** The root of the full subtree over the leaves {@code index · 2^level} up to but not {@code (index + 1) · 2^level}. */
    byte[] root(int level, long index);
}
