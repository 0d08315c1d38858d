package vn.annals.media.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.annals.contracts.media.MediaRefusal.FILE_INFECTED;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;

class ClamScannerTest {

    private final FakeClamd clamd = new FakeClamd();

    @TempDir
    Path folder;

    @AfterEach
    void end() throws IOException {
        clamd.close();
    }

    @Test
    void a_clean_file_passes_whole() throws IOException {
        var bytes = new byte[200_001];
        new Random(7).nextBytes(bytes);
        clamd.answers("stream: OK");

        assertThatCode(() -> scanner().check(Files.write(folder.resolve("a"), bytes)))
                .doesNotThrowAnyException();
        assertThat(clamd.received()).isEqualTo(bytes);
    }

    @Test
    void a_harmful_file_is_refused_by_the_name_of_its_harm() {
        clamd.answers("stream: Win.Test.EICAR_HDB-1 FOUND");

        assertThatThrownBy(this::check)
                .hasFieldOrPropertyWithValue("code", FILE_INFECTED)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(refusal -> refusal.faults().getFirst().detail())
                .isEqualTo("holds Win.Test.EICAR_HDB-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "stream: ERROR", "", "stream: OK FOUND twice"})
    void an_answer_that_says_nothing_of_the_file_keeps_it_out(String answer) {
        clamd.answers(answer);

        refused(SERVICE_UNAVAILABLE);
    }

    @Test
    void nothing_is_taken_while_nobody_answers() throws IOException {
        clamd.close();
        refused(SERVICE_UNAVAILABLE);
    }

    @Test
    void nothing_is_taken_when_the_answer_does_not_come() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var settings = new ScannerSettings(
                    "127.0.0.1", silent.getLocalPort(), Duration.ofSeconds(1), Duration.ofMillis(50));
            assertThatThrownBy(() -> new ClamScanner(settings, "127.0.0.1").check(file()))
                    .hasFieldOrPropertyWithValue("code", SERVICE_UNAVAILABLE);
        }
    }

    private void refused(RefusalCode code) {
        assertThatThrownBy(this::check).hasFieldOrPropertyWithValue("code", code);
    }

    private void check() throws IOException {
        scanner().check(file());
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("a"), "tệp".getBytes(UTF_8));
    }

    private ClamScanner scanner() {
        var settings = new ScannerSettings("127.0.0.1", clamd.port(), Duration.ofSeconds(1), Duration.ofSeconds(10));
        return new ClamScanner(settings, "127.0.0.1");
    }
}
