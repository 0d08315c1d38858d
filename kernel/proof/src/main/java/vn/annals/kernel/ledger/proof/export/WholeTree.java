package vn.annals.kernel.ledger.proof.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Sha256;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/**
 * All leaves from the first on. When the leaf hashes that came along lead to the signed root they are as good as
 * signed, and a changed leaf is known at once and by its number. When they do not, only the root can be compared.
 */
final class WholeTree implements TreeCheck {

    private final Checkpoint checkpoint;
    private final FileMark mark;
    private final boolean signed;
    private final InputStream hashes;
    private boolean same = true;
    private Edge edge = Edge.EMPTY;

    private WholeTree(Checkpoint checkpoint, FileMark mark, boolean signed, InputStream hashes) {
        this.checkpoint = checkpoint;
        this.mark = mark;
        this.signed = signed;
        this.hashes = hashes;
    }

    static WholeTree of(ExportFiles files, Checkpoint checkpoint) throws IOException {
        var mark = FileMark.of(files.open(FileNames.HASHES));
        var signed = mark.bytes() == checkpoint.size() * Sha256.LENGTH
                && Arrays.equals(edge(files, checkpoint.size()).root(), checkpoint.root());
        return new WholeTree(checkpoint, mark, signed, open(files));
    }

    private static Edge edge(ExportFiles files, long size) throws IOException {
        try (var hashes = open(files)) {
            var edge = Edge.EMPTY;
            while (edge.size() < size) {
                edge = edge.plusHash(hashes.readNBytes(Sha256.LENGTH));
            }
            return edge;
        }
    }

    private static InputStream open(ExportFiles files) throws IOException {
        return new BufferedInputStream(files.open(FileNames.HASHES), 1 << 16);
    }

    @Override
    public void entry(long number, byte[] leafHash) throws IOException {
        var equal = Arrays.equals(leafHash, hashes.readNBytes(Sha256.LENGTH));
        if (signed && !equal) {
            throw new Wrong(Finding.at(number, Reason.ENTRY_ALTERED, "the signed tree has another leaf here"));
        }
        same &= equal;
        if (!signed) {
            edge = edge.plusHash(leafHash);
        }
    }

    @Override
    public void end() throws IOException {
        if (signed) {
            return;
        }
        if (!Arrays.equals(edge.root(), checkpoint.root())) {
            throw new Wrong(
                    Finding.in(FileNames.ENTRIES, Reason.ROOT_DIFFERS, "this history is not the one that was signed"));
        }
        var detail = same ? "it is too long" : "it does not hold the hashes of the leaves";
        throw new Wrong(Finding.in(FileNames.HASHES, Reason.FILE_ALTERED, detail));
    }

    @Override
    public FileMark mark() {
        return mark;
    }

    @Override
    public void close() throws IOException {
        hashes.close();
    }
}
