package vn.annals.kernel.ledger.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    // The example of c2sp.org/signed-note.
    private static final VerifierKey EXAMPLE_KEY =
            VerifierKey.of("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    private static final String EXAMPLE = "This is an example message.\n\n"
            + "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private final NoteSigner signer = NoteSigner.ofSeed("annals.example/ledger/bac-giang", new byte[32]);
    private final Checkpoint checkpoint = new Checkpoint("annals.example/ledger/bac-giang", 412, new byte[32]);

    @Test
    void the_example_of_the_specification_is_signed() {
        var note = SignedNote.of(EXAMPLE.getBytes(UTF_8));
        assertThat(note.judgedBy(List.of(EXAMPLE_KEY)).signers()).containsExactly(EXAMPLE_KEY);
        assertThat(note.bytes()).isEqualTo(EXAMPLE.getBytes(UTF_8));
    }

    @Test
    void no_changed_byte_of_a_note_keeps_its_signature() {
        var bytes = checkpoint.signedBy(signer).bytes();
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                var altered = bytes.clone();
                altered[at] ^= (byte) (1 << bit);
                assertThat(signed(altered)).as("bit %d of byte %d", bit, at).isFalse();
            }
        }
        assertThat(signed(bytes)).isTrue();
    }

    private boolean signed(byte[] note) {
        try {
            var judgement = SignedNote.of(note).judgedBy(List.of(signer.key()));
            return !judgement.signers().isEmpty() && judgement.forged().isEmpty();
        } catch (NotANote malformed) {
            return false;
        }
    }

    @Test
    void signatures_of_others_say_nothing_and_do_no_harm() {
        var witness = NoteSigner.ofSeed("witness.example", new byte[] {
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            30, 31, 32
        });
        var ours = checkpoint.signedBy(signer);
        var theirs = checkpoint.signedBy(witness).signatures().getFirst();
        var both = new SignedNote(ours.text(), List.of(ours.signatures().getFirst(), theirs));

        var judgement = SignedNote.of(both.bytes()).judgedBy(List.of(signer.key()));

        assertThat(judgement.signers()).containsExactly(signer.key());
        assertThat(judgement.unknown()).containsExactly("witness.example");
    }

    @Test
    void a_checkpoint_is_read_as_it_was_written() {
        var read = Checkpoint.of(SignedNote.of(checkpoint.signedBy(signer).bytes()));
        assertThat(read.origin()).isEqualTo(checkpoint.origin());
        assertThat(read.size()).isEqualTo(412);
        assertThat(read.tenant()).isEqualTo("bac-giang");
        assertThat(read.mayBeSignedBy(signer.key())).isTrue();
        assertThat(read.mayBeSignedBy(EXAMPLE_KEY)).isFalse();
    }

    @Test
    void a_key_is_read_as_it_was_written() {
        assertThat(VerifierKey.of(signer.key().toString()))
                .hasToString(signer.key().toString());
        assertThat(EXAMPLE_KEY).hasToString("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+not base64"
            })
    void what_is_no_key_is_refused(String text) {
        assertThatExceptionOfType(NotANote.class).isThrownBy(() -> VerifierKey.of(text));
    }
}
