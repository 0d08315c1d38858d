package vn.annals.kernel.ledger.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.TreeProofs;
import vn.annals.kernel.ledger.proof.export.ExportedCommit.ExportedEvent;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/** The files that grow with each commit of an export. */
final class EntriesWriter implements Closeable {

    private final ExportSource source;
    private final Checkpoint checkpoint;
    private final MediaNames media;
    private final MarkedOutput entries;
    private final MarkedOutput payloads;
    private final MarkedOutput tree;
    private final IndexPage index;

    EntriesWriter(ExportSource source, Checkpoint checkpoint, Files files, MediaNames media) throws IOException {
        this.source = source;
        this.checkpoint = checkpoint;
        this.media = media;
        this.entries = files.create(FileNames.ENTRIES);
        this.payloads = files.create(FileNames.PAYLOADS);
        this.tree = files.create(treeFile());
        this.index = new IndexPage(files.create(FileNames.INDEX));
    }

    /** Where the files are made. */
    @FunctionalInterface
    interface Files {
        MarkedOutput create(String name) throws IOException;
    }

    private String treeFile() {
        return source.scope().whole() ? FileNames.HASHES : FileNames.PROOFS;
    }

    void begin() throws IOException {
        index.begin(source.scope(), checkpoint);
    }

    // Whatever lies in storage is written as it is: to find fault with it is the verifier's work.
    void commit(ExportedCommit commit) throws IOException {
        entries.line(commit.leaf());
        prove(commit.number());
        for (int i = 0; i < commit.events().size(); i++) {
            var event = commit.events().get(i);
            payloads.line(new PayloadLine(commit.number(), i).of(event));
            media.collect(event.payload());
        }
        show(commit);
    }

    private void prove(long number) throws IOException {
        if (number > checkpoint.size()) {
            throw new IllegalArgumentException("commit " + number + " is not covered by the checkpoint");
        }
        if (source.scope().whole()) {
            tree.write(source.tree().root(0, number - 1));
        } else {
            var proofs = new TreeProofs(source.tree());
            tree.line(ProofLine.of(number, proofs.inclusion(number - 1, checkpoint.size())));
        }
    }

    private void show(ExportedCommit commit) throws IOException {
        try {
            var leaf = Leaf.of(commit.leaf());
            if (leaf.events().size() == commit.events().size()) {
                index.commit(
                        leaf,
                        commit.events().stream().map(ExportedEvent::payload).toList());
            }
        } catch (NotCanonical altered) {
            // such an export is found to be wrong before anyone compares its page
        }
    }

    Map<String, FileMark> end() throws IOException {
        var marks = new HashMap<String, FileMark>();
        marks.put(FileNames.ENTRIES, entries.mark());
        marks.put(FileNames.PAYLOADS, payloads.mark());
        marks.put(treeFile(), tree.mark());
        marks.put(FileNames.INDEX, index.end());
        return marks;
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
