package vn.annals.kernel.ledger.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads subtrees of a tree of {@code size} from its tiles, each tile once: make one for each proof. */
public final class TileSubtrees implements Subtrees {

    private final TileStore store;
    private final long size;
    private final Map<Tile, byte[]> read = new HashMap<>();

    public TileSubtrees(TileStore store, long size) {
        this.store = store;
        this.size = size;
    }

    @Override
    public byte[] root(int level, long index) {
        var height = level % Tile.HEIGHT;
        return root(level / Tile.HEIGHT, index << height, height);
    }

    private byte[] root(int tileLevel, long first, int height) {
        if (height == 0) {
            return hash(tileLevel, first);
        }
        var half = 1L << (height - 1);
        return Edge.node(root(tileLevel, first, height - 1), root(tileLevel, first + half, height - 1));
    }

    private byte[] hash(int tileLevel, long node) {
        var tile = Tile.holding(tileLevel, node, size);
        var hashes = read.computeIfAbsent(tile, this::demanded);
        var at = (int) (node % Tile.FULL) * Sha256.LENGTH;
        return Arrays.copyOfRange(hashes, at, at + Sha256.LENGTH);
    }

    private byte[] demanded(Tile tile) {
        var hashes = store.hashes(tile);
        if (hashes.length < tile.width() * Sha256.LENGTH) {
            throw new IllegalStateException("short tile " + tile.path());
        }
        return hashes;
    }
}
