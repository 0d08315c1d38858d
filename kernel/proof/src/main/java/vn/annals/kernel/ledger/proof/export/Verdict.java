package vn.annals.kernel.ledger.proof.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/** What the verifier found. {@code proven} is there when nothing is wrong. */
public record Verdict(List<Finding> findings, @Nullable Proven proven) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean valid() {
        return proven != null && findings.isEmpty();
    }

    /**
     * What a valid export shows. {@code absent} are media that payloads name and the export lacks; {@code passedOver}
     * are the names of keys that signed too and were not given.
     */
    public record Proven(
            Checkpoint checkpoint,
            ExportScope scope,
            long commits,
            long events,
            List<String> signers,
            List<String> passedOver,
            List<String> absent) {}
}
