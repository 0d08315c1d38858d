package vn.annals.crash.check;

import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import vn.annals.crash.history.JsonLines;
import vn.annals.kernel.ledger.proof.Edge;

/** One document of a ledger, read without the product's own reader. */
public record LedgerCommit(
        long number, byte[] leaf, List<String> keys, String command, List<StoredPage> body, List<byte[]> edge) {

    /** The part of a leaf that is compared with the copies beside it. */
    public record LeafPart(long n, long at, String cmd, List<EventPart> ev) {

        public LeafPart {
            ev = List.copyOf(ev);
        }
    }

    public record EventPart(String t, String agg, long s, int len) {}

    static LedgerCommit of(Document stored) {
        return new LedgerCommit(
                stored.getLong("_id"),
                stored.get("leaf", Binary.class).getData(),
                stored.getList("keys", String.class),
                stored.getString("cmd"),
                stored.getList("body", Document.class).stream()
                        .map(StoredPage::of)
                        .toList(),
                stored.getList("edge", Binary.class).stream()
                        .map(Binary::getData)
                        .toList());
    }

    public LeafPart leafPart() {
        return JsonLines.read(leaf, LeafPart.class);
    }

    public String leafHash() {
        return HexFormat.of().formatHex(Edge.leafHash(leaf));
    }

    String aggregate(int index) {
        var key = keys.get(index);
        return key.substring(0, key.lastIndexOf('/'));
    }

    long sequence(int index) {
        var key = keys.get(index);
        return Long.parseLong(key.substring(key.lastIndexOf('/') + 1));
    }
}
