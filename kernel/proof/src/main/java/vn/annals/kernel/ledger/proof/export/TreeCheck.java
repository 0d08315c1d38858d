package vn.annals.kernel.ledger.proof.export;

import java.io.Closeable;
import java.io.IOException;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/** Ties leaves to the root that was signed. */
interface TreeCheck extends Closeable {

    void entry(long number, byte[] leafHash) throws IOException;

    /** After the last entry. */
    void end() throws IOException;

    FileMark mark() throws IOException;

    static TreeCheck of(ExportFiles files, ExportScope scope, Checkpoint checkpoint) throws IOException {
        return scope.whole()
                ? WholeTree.of(files, checkpoint)
                : new ProvenLeaves(new Lines(FileNames.PROOFS, files.open(FileNames.PROOFS)), checkpoint);
    }
}
