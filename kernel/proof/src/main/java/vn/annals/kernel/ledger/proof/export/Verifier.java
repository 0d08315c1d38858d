package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.note.VerifierKey;

/** Judges exports by keys that the auditor brings. Reads nothing but the export and writes nothing. */
public record Verifier(List<VerifierKey> keys) {

    public Verifier {
        keys = List.copyOf(keys);
    }

    /** {@code export}: an archive or the folder it was unpacked to. */
    public Verdict verify(Path export) {
        try (var files = ExportFiles.at(export)) {
            return verdict(files);
        } catch (Wrong wrong) {
            return failed(wrong.finding());
        } catch (IOException unreadable) {
            return failed(new Finding(Reason.UNREADABLE, null, null, "cannot be read: " + unreadable.getMessage()));
        }
    }

    Verdict verdict(ExportFiles files) throws IOException {
        try {
            return new Examination(files, keys).verdict();
        } catch (Wrong wrong) {
            return failed(wrong.finding());
        }
    }

    private static Verdict failed(Finding finding) {
        return new Verdict(List.of(finding), null);
    }
}
