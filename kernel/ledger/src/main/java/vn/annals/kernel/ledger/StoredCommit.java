package vn.annals.kernel.ledger;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import vn.annals.kernel.ledger.proof.Edge;

/** One document of the collection {@code ledger}: number, canonical leaf, tree edge, unique keys, command and events. */
record StoredCommit(long number, byte[] leaf, Edge edge, String command, List<StoredEvent> body) {

    static final String NUMBER = "_id";
    static final String LEAF = "leaf";
    static final String KEYS = "keys";
    static final String COMMAND = "cmd";
    static final String BODY = "body";
    static final String EDGE = "edge";

    static StoredCommit of(Document document) {
        var number = document.getLong(NUMBER);
        var hashes = document.getList(EDGE, Binary.class).stream()
                .map(Binary::getData)
                .toList();
        var keys = document.getList(KEYS, String.class);
        var body = document.getList(BODY, Document.class);
        var events = new ArrayList<StoredEvent>(body.size());
        for (int i = 0; i < body.size(); i++) {
            events.add(StoredEvent.of(keys.get(i), body.get(i)));
        }
        return new StoredCommit(
                number,
                document.get(LEAF, Binary.class).getData(),
                new Edge(number, hashes),
                document.getString(COMMAND),
                events);
    }

    Document document() {
        return new Document(NUMBER, number)
                .append(LEAF, new Binary(leaf))
                .append(KEYS, body.stream().map(StoredEvent::key).toList())
                .append(COMMAND, command)
                .append(BODY, body.stream().map(StoredEvent::document).toList())
                .append(EDGE, edge.hashes().stream().map(Binary::new).toList());
    }
}
