package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.export.CheckpointCheck.Signed;
import vn.annals.kernel.ledger.proof.export.Verdict.Proven;
import vn.annals.kernel.ledger.proof.note.VerifierKey;

/** One run of the verifier over one export. */
final class Examination {

    private static final int LONGEST_CHECKPOINT = 1 << 20;
    private static final int LONGEST_MANIFEST = 1 << 28;

    private final ExportFiles files;
    private final CheckpointCheck checkpoints;
    private final SortedSet<String> names;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<String, FileMark> marks = new TreeMap<>();

    Examination(ExportFiles files, List<VerifierKey> keys) throws IOException {
        this.files = files;
        this.checkpoints = new CheckpointCheck(keys);
        this.names = files.names();
    }

    Verdict verdict() throws IOException {
        var bytes = start(FileNames.MANIFEST, LONGEST_MANIFEST);
        var claimed = manifest(bytes);
        compareNames(claimed);
        var signed = checkpoints.read(start(FileNames.CHECKPOINT, LONGEST_CHECKPOINT));
        part(() -> checkpoints.demandTrusted(signed));
        if (!signed.checkpoint().origin().equals(claimed.origin())) {
            add(Reason.CHECKPOINT_OF_ANOTHER_TENANT, FileNames.CHECKPOINT, "the manifest names " + claimed.origin());
        }
        if (!names.containsAll(FileNames.of(claimed.scope()))) {
            return new Verdict(findings, null);
        }
        try (var commits = new CommitsCheck(files, claimed.scope(), signed.checkpoint())) {
            judge(commits, claimed);
            return concluded(commits, claimed, signed, bytes);
        }
    }

    private Manifest manifest(byte[] bytes) {
        try {
            return Manifest.of(bytes);
        } catch (NotCanonical malformed) {
            throw new Wrong(
                    Finding.in(FileNames.MANIFEST, Reason.MANIFEST_MALFORMED, String.valueOf(malformed.getMessage())));
        }
    }

    /** At most {@code longest} bytes: what is cut off there has no right form any more. */
    private byte[] start(String name, int longest) throws IOException {
        if (!names.contains(name)) {
            throw new Wrong(Finding.in(name, Reason.FILE_MISSING, "the export has no such file"));
        }
        try (var content = files.open(name)) {
            return content.readNBytes(longest);
        }
    }

    private void compareNames(Manifest claimed) {
        var core = FileNames.of(claimed.scope());
        var expected = new TreeSet<>(core);
        claimed.files().keySet().stream().filter(FileNames::media).forEach(expected::add);
        expected.add(FileNames.MANIFEST);
        expected.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> add(Reason.FILE_MISSING, name, "the export has no such file"));
        names.stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> add(Reason.FILE_UNEXPECTED, name, "it does not belong to the export"));
    }

    private void judge(CommitsCheck commits, Manifest claimed) throws IOException {
        var unbroken = part(commits::all);
        part(() -> marks.put(FileNames.ENTRIES, commits.entriesMark()));
        part(() -> marks.put(FileNames.PAYLOADS, commits.payloadsMark()));
        part(() -> marks.put(claimed.scope().whole() ? FileNames.HASHES : FileNames.PROOFS, commits.treeMark()));
        part(() -> marks.put(FileNames.CHECKPOINT, FileMark.of(files.open(FileNames.CHECKPOINT))));
        part(() -> marks.put(FileNames.INDEX, FileMark.of(files.open(FileNames.INDEX))));
        if (unbroken && !commits.indexMark().equals(marks.get(FileNames.INDEX))) {
            add(Reason.INDEX_DIFFERS, FileNames.INDEX, "it does not show what the other files hold");
        }
        judgeMedia(commits, unbroken);
        part(() -> marks.put(FileNames.STORAGE, FileMark.of(files.open(FileNames.STORAGE))));
        StorageReport.read(start(FileNames.STORAGE, LONGEST_CHECKPOINT)).ifPresent(findings::add);
        // What the signature vouches for is not altered, whatever the manifest says of it.
        marks.forEach((name, mark) -> {
            if ((!unbroken || name.equals(FileNames.CHECKPOINT))
                    && !mark.equals(claimed.files().get(name))) {
                add(Reason.FILE_ALTERED, name, "the manifest says otherwise");
            }
        });
    }

    private void judgeMedia(CommitsCheck commits, boolean unbroken) throws IOException {
        for (var name : names.stream().filter(FileNames::media).toList()) {
            part(() -> marks.put(name, FileMark.of(files.open(name))));
            var sha256 = name.substring(FileNames.MEDIA.length());
            if (marks.get(name) instanceof FileMark mark && !mark.sha256().equals(sha256)) {
                add(Reason.MEDIA_ALTERED, name, "its content has another hash");
            } else if (unbroken && !commits.media().names().contains(sha256)) {
                add(Reason.MEDIA_UNEXPECTED, name, "no payload names it");
            }
        }
    }

    private Verdict concluded(CommitsCheck commits, Manifest claimed, Signed signed, byte[] manifest) {
        var checkpoint = signed.checkpoint();
        var absent = commits.media().names().stream()
                .filter(sha256 -> !names.contains(FileNames.MEDIA + sha256))
                .toList();
        var found = new Manifest(checkpoint.origin(), claimed.scope(), marks, absent);
        if (findings.isEmpty() && !Arrays.equals(found.bytes(), manifest)) {
            add(Reason.MANIFEST_DIFFERS, FileNames.MANIFEST, "it does not say what the export holds");
        }
        return new Verdict(findings, findings.isEmpty() ? proven(commits, claimed, signed, absent) : null);
    }

    private static Proven proven(CommitsCheck commits, Manifest claimed, Signed signed, List<String> absent) {
        return new Proven(
                signed.checkpoint(),
                claimed.scope(),
                commits.commits(),
                commits.events(),
                signed.judgement().signers().stream().map(VerifierKey::name).toList(),
                signed.judgement().unknown(),
                absent);
    }

    private interface Part {
        void run() throws IOException;
    }

    /** Judges one part of the export; the others are judged whatever was found there. */
    private boolean part(Part part) throws IOException {
        try {
            part.run();
            return true;
        } catch (Wrong wrong) {
            findings.add(wrong.finding());
            return false;
        }
    }

    private void add(Reason reason, String file, String detail) {
        findings.add(Finding.in(file, reason, detail));
    }
}
