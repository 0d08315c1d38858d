package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.NotANote;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.ledger.proof.note.SignedNote.Judgement;
import vn.annals.kernel.ledger.proof.note.VerifierKey;

/** Whether a checkpoint was signed by a key that the auditor gave. */
record CheckpointCheck(List<VerifierKey> keys) {

    private static final String FIRST_SIGNATURE = "\n\n\u2014 ";

    /** The checkpoint, whoever signed it: what it says is still worth comparing. */
    record Signed(Checkpoint checkpoint, Judgement judgement) {}

    Signed read(byte[] bytes) {
        try {
            var note = SignedNote.of(bytes);
            var checkpoint = Checkpoint.of(note);
            if (checkpoint.tenant().isEmpty()) {
                throw wrong(Reason.CHECKPOINT_MALFORMED, "its origin is not a ledger");
            }
            return new Signed(checkpoint, note.judgedBy(keys));
        } catch (NotANote malformed) {
            throw new String(bytes, UTF_8).contains(FIRST_SIGNATURE)
                    ? wrong(Reason.CHECKPOINT_MALFORMED, String.valueOf(malformed.getMessage()))
                    : wrong(Reason.SIGNATURE_MISSING, "nobody signed it");
        }
    }

    void demandTrusted(Signed signed) {
        var judgement = signed.judgement();
        if (!judgement.forged().isEmpty()) {
            throw wrong(
                    Reason.SIGNATURE_FORGED,
                    "not signed by " + judgement.forged().getFirst().name());
        }
        if (judgement.signers().isEmpty()) {
            throw wrong(Reason.KEY_UNKNOWN, "signed only by keys that were not given: " + judgement.unknown());
        }
        if (judgement.signers().stream().noneMatch(signed.checkpoint()::mayBeSignedBy)) {
            throw wrong(
                    Reason.CHECKPOINT_OF_ANOTHER_TENANT,
                    "it is of " + signed.checkpoint().origin() + ", the key of another ledger");
        }
    }

    private static Wrong wrong(Reason reason, String detail) {
        return new Wrong(Finding.in(FileNames.CHECKPOINT, reason, detail));
    }
}
