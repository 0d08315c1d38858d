package vn.annals.kernel.ledger.proof;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds leaves to kept tiles and tells which tiles grew. */
public final class TileGrowth {

    private final TileStore kept;
    private final Map<String, ByteArrayOutputStream> open = new HashMap<>();
    private final Map<String, Grown> grown = new LinkedHashMap<>();
    private long size;

    /** A tile with all its hashes. */
    public record Grown(Tile tile, byte[] hashes) {}

    /** {@code size} leaves are in the kept tiles. */
    public TileGrowth(TileStore kept, long size) {
        this.kept = kept;
        this.size = size;
    }

    public void add(byte[] leafHash) {
        put(0, size, leafHash);
        size++;
    }

    /** The tiles that are not as they were kept. */
    public Iterable<Grown> grown() {
        return grown.values();
    }

    private void put(int level, long node, byte[] hash) {
        var width = (int) (node % Tile.FULL) + 1;
        var tile = new Tile(level, node / Tile.FULL, width);
        var hashes = open.computeIfAbsent(tile.path(), path -> begun(tile));
        hashes.writeBytes(hash);
        grown.put(tile.path(), new Grown(tile, hashes.toByteArray()));
        if (width == Tile.FULL) {
            open.remove(tile.path());
            put(level + 1, tile.index(), root(hashes.toByteArray()));
        }
    }

    // More may be kept than the size says, when a process ended between its tiles and its checkpoint.
    private ByteArrayOutputStream begun(Tile tile) {
        var hashes = new ByteArrayOutputStream();
        if (tile.width() > 1) {
            var before = new Tile(tile.level(), tile.index(), tile.width() - 1);
            hashes.write(kept.hashes(before), 0, before.width() * Sha256.LENGTH);
        }
        return hashes;
    }

    private static byte[] root(byte[] hashes) {
        var edge = Edge.EMPTY;
        for (int at = 0; at < hashes.length; at += Sha256.LENGTH) {
            edge = edge.plusHash(Arrays.copyOfRange(hashes, at, at + Sha256.LENGTH));
        }
        return edge.root();
    }
}
