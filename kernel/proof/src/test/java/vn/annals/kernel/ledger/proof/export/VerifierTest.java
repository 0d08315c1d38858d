package vn.annals.kernel.ledger.proof.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.kernel.ledger.proof.check.Reason;

class VerifierTest {

    private final Press press = new Press("bac-giang", Press.notary("annals.example", 1), new Random(1)).with(3);

    @TempDir
    private Path folder;

    private Verdict verdict() {
        return new Verifier(List.of(press.notary.key())).verify(folder);
    }

    @Test
    void an_export_of_three_commits_is_valid_until_one_byte_changes() throws Exception {
        ExportWriter.write(press, folder);
        assertThat(verdict().findings()).isEmpty();
        assertThat(verdict().valid()).isTrue();
        var entries = Files.readString(folder.resolve("entries.jsonl"));
        Files.writeString(folder.resolve("entries.jsonl"), entries.replace("\"n\":2,", "\"n\":7,"));
        assertThat(verdict().valid()).isFalse();
        assertThat(verdict().findings().getFirst().reason()).isEqualTo(Reason.NUMBER_OUT_OF_ORDER);
        assertThat(verdict().findings().getFirst().commit()).isEqualTo(2);
    }
}
