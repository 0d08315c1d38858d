package vn.annals.kernel.ledger.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text and the signatures under it. Those of keys that nobody knows say nothing and do no harm. */
public record SignedNote(String text, List<NoteSignature> signatures) {

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** What known keys say of a note; {@code unknown} are the names of the others that signed. */
    public record Judgement(List<VerifierKey> signers, List<VerifierKey> forged, List<String> unknown) {

        public Judgement {
            signers = List.copyOf(signers);
            forged = List.copyOf(forged);
            unknown = List.copyOf(unknown);
        }
    }

    public static SignedNote of(byte[] bytes) {
        var written = Form.text(bytes);
        var cut = written.lastIndexOf("\n\n");
        if (cut < 0 || cut + 2 >= written.length() || !written.endsWith("\n")) {
            throw new NotANote("a note is a text, an empty line and signatures");
        }
        var lines = written.substring(cut + 2, written.length() - 1).split("\n", -1);
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signatures.add(NoteSignature.of(line));
        }
        if (Stream.of(lines).distinct().count() < lines.length) {
            throw new NotANote("a signature stands there twice");
        }
        return new SignedNote(written.substring(0, cut + 1), signatures);
    }

    public byte[] bytes() {
        var written = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> written.append(signature.line()));
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Judgement judgedBy(List<VerifierKey> keys) {
        var signers = new ArrayList<VerifierKey>();
        var forged = new ArrayList<VerifierKey>();
        var unknown = new ArrayList<String>();
        for (var signature : signatures) {
            var maker = keys.stream().filter(key -> key.made(signature)).findFirst();
            if (maker.isEmpty()) {
                unknown.add(signature.name());
            } else {
                (maker.get().verifies(text, signature.signature()) ? signers : forged).add(maker.get());
            }
        }
        return new Judgement(signers, forged, unknown);
    }
}
