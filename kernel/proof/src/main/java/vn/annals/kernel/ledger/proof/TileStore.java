package vn.annals.kernel.ledger.proof;

/** Keeps the hashes of tiles one behind the other, 32 bytes each. */
@FunctionalInterface
public interface TileStore {

    /** At least the first {@code tile.width()} hashes. A partial tile may be answered with a wider one. */
    byte[] hashes(Tile tile);
}
