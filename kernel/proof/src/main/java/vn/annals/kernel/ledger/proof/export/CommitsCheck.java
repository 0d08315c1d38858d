package vn.annals.kernel.ledger.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.History;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/** Reads entries and payloads side by side, each commit held only while it is judged. */
final class CommitsCheck implements Closeable {

    private final Lines entries;
    private final Lines payloads;
    private final TreeCheck tree;
    private final ScopeCheck scope;
    private final History history;
    private final IndexPage index = new IndexPage(new MarkedOutput(OutputStream.nullOutputStream()));
    private final MediaNames media = new MediaNames();
    private long commits;
    private long events;

    CommitsCheck(ExportFiles files, ExportScope scope, Checkpoint checkpoint) throws IOException {
        this.scope = ScopeCheck.of(scope, checkpoint.size());
        this.history = new History(checkpoint.tenant());
        this.tree = TreeCheck.of(files, scope, checkpoint);
        this.entries = new Lines(FileNames.ENTRIES, files.open(FileNames.ENTRIES));
        this.payloads = new Lines(FileNames.PAYLOADS, files.open(FileNames.PAYLOADS));
        index.begin(scope, checkpoint);
    }

    /** Ends with {@link Wrong} at the first commit that is. */
    void all() throws IOException {
        for (var line = entry(); line != null; line = entry()) {
            commits++;
            commit(line);
        }
        scope.end();
        tree.end();
        if (payloads.next() != null) {
            throw new Wrong(
                    Finding.in(FileNames.PAYLOADS, Reason.PAYLOAD_UNEXPECTED, "there are more payloads than events"));
        }
    }

    private byte @Nullable [] entry() throws IOException {
        try {
            return entries.next();
        } catch (Wrong cut) {
            var finding = cut.finding();
            throw new Wrong(new Finding(finding.reason(), scope.expected(), finding.file(), finding.detail()));
        }
    }

    private void commit(byte[] line) throws IOException {
        var leaf = leaf(line);
        scope.entry(leaf);
        tree.entry(leaf.number(), Edge.leafHash(line));
        history.next(leaf).ifPresent(finding -> {
            throw new Wrong(finding);
        });
        index.commit(leaf, payloads(leaf));
    }

    private Leaf leaf(byte[] line) {
        try {
            return Leaf.of(line);
        } catch (NotCanonical altered) {
            var detail = "line " + commits + ": " + altered.getMessage();
            throw new Wrong(new Finding(Reason.ENTRY_NOT_CANONICAL, scope.expected(), FileNames.ENTRIES, detail));
        }
    }

    private List<byte[]> payloads(Leaf leaf) throws IOException {
        var read = new ArrayList<byte[]>(leaf.events().size());
        for (var event : leaf.events()) {
            var payload = new PayloadLine(leaf.number(), read.size()).payload(payloads.next(), event);
            media.collect(payload);
            read.add(payload);
        }
        events += read.size();
        return read;
    }

    FileMark entriesMark() throws IOException {
        return entries.mark();
    }

    FileMark payloadsMark() throws IOException {
        return payloads.mark();
    }

    FileMark treeMark() throws IOException {
        return tree.mark();
    }

    /** What {@code index.html} has to be, after {@link #all}. */
    FileMark indexMark() throws IOException {
        return index.end();
    }

    MediaNames media() {
        return media;
    }

    long commits() {
        return commits;
    }

    long events() {
        return events;
    }

    @Override
    public void close() throws IOException {
        try (entries;
                payloads;
                tree;
                index) {
            // each is closed, whatever became of the others
        }
    }
}
