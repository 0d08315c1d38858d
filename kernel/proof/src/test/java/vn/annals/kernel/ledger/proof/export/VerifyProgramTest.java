package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.ledger.proof.CanonicalJson;

/** What an auditor sees of the program: its exit status, its words, and never its inside. */
class VerifyProgramTest {

    private static final String TRACE = "\\R\\s+at |Exception|Error\\b";

    private final Press press =
            new Press("bac-giang", Press.notary("annals.example/ledger/bac-giang", 1), new Random(1)).with(5);
    private final String key = press.notary.key().toString();

    @TempDir
    private Path folder;

    private Path export;

    @BeforeEach
    void pack_an_export() throws IOException {
        var trial = Trial.of(press, Files.createDirectory(folder.resolve("made")));
        export = folder.resolve("export.zip");
        Files.write(export, trial.packed(Files.createDirectory(folder.resolve("packed"))));
    }

    private record Said(int status, String words) {}

    @Test
    void a_sound_export_ends_with_0() {
        var said = run(export.toString(), "--key", key);

        assertThat(said.status()).isZero();
        assertThat(said.words()).startsWith("VALID annals.example/ledger/bac-giang\nthe whole ledger: 5 commits, ");
    }

    @Test
    void an_altered_export_ends_with_1_and_names_the_first_bad_commit() throws IOException {
        var said = run(altered().toString(), "--key", key);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.words()).startsWith("NOT VALID\nENTRY_ALTERED commit 2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{export}",
                "--key {key}",
                "{export} --key",
                "{export} --key not+a+key",
                "{export} --key {folder}",
                "{export} --key {key} more",
                "{export} --key {key} --yaml",
                "{export}x --key {key}",
                "{export}\0 --key {key}"
            })
    void what_means_nothing_ends_with_2_and_the_usage(String words) {
        var said = run(words.isEmpty() ? new String[0] : filled(words).split(" "));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.words()).endsWith(Arguments.USAGE).doesNotContainPattern(TRACE);
    }

    @Test
    void keys_are_read_from_a_file() throws IOException {
        var keys = Files.writeString(folder.resolve("keys.txt"), "# of the publisher\n\n" + key + "\n");

        assertThat(run(export.toString(), "--key", keys.toString()).status()).isZero();
    }

    @Test
    void a_program_is_told_in_json() throws IOException {
        var sound = json(run(export.toString(), "--key", key, "--json"));
        assertThat(sound.get("valid")).isEqualTo(true);
        assertThat(sound.get("findings")).isEqualTo(List.of());
        assertThat((Map<?, ?>) sound.get("proven")).extracting("size").isEqualTo(5L);

        var bad = json(run("--json", "--key", key, altered().toString()));

        assertThat(bad.get("valid")).isEqualTo(false);
        assertThat(bad.get("proven")).isNull();
        assertThat((Map<?, ?>) ((List<?>) bad.get("findings")).getFirst())
                .extracting("reason", "commit")
                .containsExactly("ENTRY_ALTERED", 2L);
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void no_inside_of_the_program_is_shown(Mutation mutation) throws IOException {
        var random = new Random(7);
        var whole = Files.readAllBytes(export);
        var file = folder.resolve("spoilt.zip");
        for (int round = 0; round < 40; round++) {
            Files.write(file, mutation.of(whole, random));
            for (var style : List.of("--json", "--key")) {
                var said = run(file.toString(), "--key", key, style, style.equals("--key") ? key : "--json");
                assertThat(said.words()).as("round %d", round).doesNotContainPattern(TRACE);
            }
        }
    }

    @Test
    void files_that_are_no_export_are_not_valid() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        var nested =
                Files.createDirectories(folder.resolve("nested/manifest.json")).getParent();
        var picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        for (var other : List.of(empty, nested, picture)) {
            var said = run(other.toString(), "--key", key);
            assertThat(said.status()).as(other.toString()).isEqualTo(1);
            assertThat(said.words()).startsWith("NOT VALID\n").doesNotContainPattern(TRACE);
        }
    }

    @Test
    void the_process_ends_with_the_same_status_and_writes_no_other_words() throws Exception {
        assertThat(process(export.toString(), "--key", key)).isEqualTo(run(export.toString(), "--key", key));
        var bad = altered().toString();
        assertThat(process(bad, "--key", key)).isEqualTo(run(bad, "--key", key));
        assertThat(process()).isEqualTo(run());
    }

    private String filled(String words) {
        return words.replace("{export}", export.toString())
                .replace("{key}", key)
                .replace("{folder}", folder.toString());
    }

    private Path altered() throws IOException {
        var copy = Files.createTempDirectory(folder, "altered");
        var trial = Trial.of(press, copy);
        var entries = new String(trial.files().get(FileNames.ENTRIES), UTF_8).split("\n");
        entries[1] = entries[1].replace("\"role\":\"editor\"", "\"role\":\"author\"");
        Files.writeString(copy.resolve(FileNames.ENTRIES), String.join("\n", entries) + "\n");
        return copy;
    }

    private static Said run(String... words) {
        var out = new ByteArrayOutputStream();
        var status = VerifyProgram.run(new PrintStream(out, true, UTF_8), words);
        return new Said(status, out.toString(UTF_8));
    }

    private static Said process(String... words) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", "target/classes", VerifyProgram.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A virtual machine that is given options this way says so, in words that are not the program's.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), said);
    }

    private static Map<?, ?> json(Said said) {
        return (Map<?, ?>) CanonicalJson.decode(said.words().strip().getBytes(UTF_8));
    }
}
