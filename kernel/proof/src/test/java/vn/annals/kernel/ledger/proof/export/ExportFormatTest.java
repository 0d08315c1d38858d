package vn.annals.kernel.ledger.proof.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.kernel.ledger.proof.Sha256;

class ExportFormatTest {

    @TempDir
    private Path folder;

    // A verifier of tomorrow must accept exports of today: whoever changes a byte begins annals-export/2.
    @Test
    void version_1_keeps_its_bytes() throws IOException {
        var press = new Press("bac-giang", Press.notary("annals.example/ledger/bac-giang", 1), new Random(1)).with(5);
        var packed =
                Trial.of(press, Files.createDirectory(folder.resolve("made"))).packed(folder.resolve("again"));
        assertThat(HexFormat.of().formatHex(Sha256.of(packed)))
                .isEqualTo("9331212a0222b316c1e67e1a371c1bc2752fa8efabb68673f3598cfe63ae6b49");
    }
}
