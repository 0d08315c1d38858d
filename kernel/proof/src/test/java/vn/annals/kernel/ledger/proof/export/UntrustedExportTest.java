package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.NoteSigner;
import vn.annals.kernel.ledger.proof.note.VerifierKey;

/** An export that nobody whom the auditor trusts has signed for its ledger. */
class UntrustedExportTest {

    private final NoteSigner notary = Press.notary("annals.example/ledger/bac-giang", 1);
    private final Press press = new Press("bac-giang", notary, new Random(1)).with(3);

    @TempDir
    private Path folder;

    @Test
    void the_keys_are_of_somebody_else() throws IOException {
        var stranger = Press.notary("annals.example/ledger/bac-giang", 2);

        assertThat(reason(sound(press), stranger.key())).isEqualTo(Reason.KEY_UNKNOWN);
    }

    @Test
    void the_key_is_of_another_ledger_of_the_same_house() throws IOException {
        var other = Press.notary("annals.example/ledger/lang-son", 1);
        var note = press.head().signedBy(other);

        assertThat(reason(sound(press).with(FileNames.CHECKPOINT, note.bytes()), other.key()))
                .isEqualTo(Reason.CHECKPOINT_OF_ANOTHER_TENANT);
    }

    @Test
    void the_checkpoint_is_of_another_tenant() throws IOException {
        var neighbour = Press.notary("annals.example/ledger/lang-son", 2);
        var theirs = new Press("lang-son", neighbour, new Random(2)).with(3);

        assertThat(reason(
                        sound(press)
                                .with(FileNames.CHECKPOINT, theirs.checkpoint().bytes()),
                        notary.key(),
                        neighbour.key()))
                .isEqualTo(Reason.CHECKPOINT_OF_ANOTHER_TENANT);
    }

    @Test
    void the_checkpoint_is_of_another_history_of_this_tenant() throws IOException {
        var rewritten = new Press("bac-giang", notary, new Random(3)).with(3);

        assertThat(reason(
                        sound(press)
                                .with(
                                        FileNames.CHECKPOINT,
                                        rewritten.checkpoint().bytes()),
                        notary.key()))
                .isEqualTo(Reason.ROOT_DIFFERS);
    }

    @Test
    void what_was_signed_was_changed_since() throws IOException {
        var note = new String(press.checkpoint().bytes(), UTF_8).replaceFirst("\n3\n", "\n2\n");

        assertThat(reason(sound(press).with(FileNames.CHECKPOINT, note.getBytes(UTF_8)), notary.key()))
                .isEqualTo(Reason.SIGNATURE_FORGED);
    }

    @Test
    void nobody_has_signed() throws IOException {
        assertThat(reason(
                        sound(press)
                                .with(
                                        FileNames.CHECKPOINT,
                                        press.checkpoint().text().getBytes(UTF_8)),
                        notary.key()))
                .isEqualTo(Reason.SIGNATURE_MISSING);
    }

    @Test
    void what_was_signed_is_no_checkpoint_of_a_ledger() throws IOException {
        var head = press.head();
        var note = new Checkpoint("annals.example", head.size(), head.root()).signedBy(notary);

        assertThat(reason(sound(press).with(FileNames.CHECKPOINT, note.bytes()), notary.key()))
                .isEqualTo(Reason.CHECKPOINT_MALFORMED);
    }

    private Trial sound(Press press) throws IOException {
        var trial = Trial.of(press, Files.createTempDirectory(folder, "sound"));
        assertThat(trial.judgedBy(new Verifier(List.of(notary.key()))).valid()).isTrue();
        return trial;
    }

    private static Reason reason(Trial trial, VerifierKey... keys) throws IOException {
        var verdict = trial.judgedBy(new Verifier(List.of(keys)));
        assertThat(verdict.valid()).isFalse();
        return verdict.findings().getFirst().reason();
    }
}
