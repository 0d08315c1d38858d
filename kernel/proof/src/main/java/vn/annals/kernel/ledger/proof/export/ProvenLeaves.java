package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/** Single leaves, each with its own path to the root. */
record ProvenLeaves(Lines proofs, Checkpoint checkpoint) implements TreeCheck {

    @Override
    public void entry(long number, byte[] leafHash) throws IOException {
        var proof = ProofLine.read(proofs.next(), number, checkpoint.size());
        if (!proof.proves(leafHash, checkpoint.root())) {
            throw new Wrong(
                    Finding.at(number, Reason.ENTRY_NOT_PROVEN, "leaf and proof do not lead to the signed root"));
        }
    }

    @Override
    public void end() throws IOException {
        if (proofs.next() != null) {
            throw new Wrong(Finding.in(FileNames.PROOFS, Reason.PROOF_MALFORMED, "there are more proofs than commits"));
        }
    }

    @Override
    public FileMark mark() throws IOException {
        return proofs.mark();
    }

    @Override
    public void close() throws IOException {
        proofs.close();
    }
}
