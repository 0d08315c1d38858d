package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.ledger.proof.note.NoteSigner;

/** Each way in which an export is bad has a reason of its own, at its place. What is wrong with keys is in UntrustedExportTest. */
class BadExportTest {

    private final NoteSigner notary = Press.notary("annals.example/ledger/bac-giang", 1);
    private final Press press = new Press("bac-giang", notary, new Random(1)).with(6);

    @TempDir
    private Path folder;

    private Trial sound;

    @BeforeEach
    void write_a_sound_export() throws IOException {
        sound = Trial.of(press, Files.createDirectory(folder.resolve("sound")));
        assertThat(sound.judgedBy(verifier()).valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest.json",
                "checkpoint",
                "entries.jsonl",
                "payloads.jsonl",
                "hashes.bin",
                "index.html",
                "storage.json"
            })
    void a_missing_file(String name) throws IOException {
        assertThat(found(without(name))).isEqualTo("FILE_MISSING in " + name);
    }

    @Test
    void a_missing_picture() throws IOException {
        assertThat(found(without(picture()))).isEqualTo("FILE_MISSING in " + picture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "proofs.jsonl", "more/", "media/cover.jpg", "entries.jsonl~"})
    void an_extra_file(String name) throws IOException {
        assertThat(found(sound.with(name, new byte[0]))).isEqualTo("FILE_UNEXPECTED in " + name);
    }

    @Test
    void an_extra_picture_that_the_manifest_was_made_to_name() throws IOException {
        // The hash of nothing at all.
        var name = "media/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

        assertThat(found(sound.with(name, new byte[0]).withFittingManifest())).isEqualTo("MEDIA_UNEXPECTED in " + name);
    }

    @Test
    void entries_in_another_order() throws IOException {
        assertThat(found(swapped("entries.jsonl", 2, 4))).isEqualTo("NUMBER_OUT_OF_ORDER commit 3");
    }

    @Test
    void payloads_in_another_order() throws IOException {
        assertThat(found(swapped("payloads.jsonl", 0, 1))).isEqualTo("PAYLOAD_MISSING commit 1 in payloads.jsonl");
    }

    @Test
    void hashes_in_another_order() throws IOException {
        var hashes = sound.files().get("hashes.bin").clone();
        System.arraycopy(sound.files().get("hashes.bin"), 32, hashes, 0, 32);
        System.arraycopy(sound.files().get("hashes.bin"), 0, hashes, 32, 32);

        assertThat(found(sound.with("hashes.bin", hashes))).isEqualTo("FILE_ALTERED in hashes.bin");
    }

    @Test
    void an_archive_that_another_program_packed() throws IOException {
        var archive = sound.packed(Files.createDirectory(folder.resolve("again")));
        Files.write(folder.resolve("export.zip"), Arrays.copyOf(archive, archive.length + 1));

        assertThat(found(verifier().verify(folder.resolve("export.zip")))).isEqualTo("ARCHIVE_ALTERED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        manifest.json  | "kind":"whole"    | "from":1,"kind":"range","to":6 | FILE_MISSING in proofs.jsonl
        manifest.json  | "name":"entries   | "name":"entriez                | MANIFEST_DIFFERS in manifest.json
        manifest.json  | bac-giang         | lang-son                       | CHECKPOINT_OF_ANOTHER_TENANT in checkpoint
        entries.jsonl  | "role":"editor"   | "role":"author"                | ENTRY_ALTERED commit 1
        entries.jsonl  | "ten":"bac-giang" | "ten":"lang-son"               | ENTRY_ALTERED commit 1
        payloads.jsonl | "title":"Quốc     | "title":"Quôc                  | PAYLOAD_DIFFERS commit 1 in payloads.jsonl
        payloads.jsonl | "salt":"          | "salt":"=                      | PAYLOAD_MALFORMED commit 1 in payloads.jsonl
        index.html     | sửa               | sữa                            | INDEX_DIFFERS in index.html
        storage.json   | null              | {}                             | STORAGE_DIFFERS in storage.json
        """)
    void an_altered_file(String name, String before, String after, String reason) throws IOException {
        assertThat(found(edited(name, text -> text.replaceFirst(before, after))))
                .isEqualTo(reason);
    }

    @Test
    void an_altered_picture() throws IOException {
        var content = sound.files().get(picture()).clone();
        content[0] ^= 1;

        assertThat(found(sound.with(picture(), content))).isEqualTo("MEDIA_ALTERED in " + picture());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        manifest.json  | MANIFEST_MALFORMED in manifest.json
        entries.jsonl  | TRUNCATED commit 6 in entries.jsonl
        payloads.jsonl | TRUNCATED in payloads.jsonl
        storage.json   | STORAGE_DIFFERS in storage.json
        checkpoint     | CHECKPOINT_MALFORMED in checkpoint
        hashes.bin     | FILE_ALTERED in hashes.bin
        """)
    void a_file_that_was_cut_off(String name, String reason) throws IOException {
        var content = sound.files().get(name);

        assertThat(found(sound.with(name, Arrays.copyOf(content, content.length - 9))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        entries.jsonl  | COMMITS_CUT_OFF commit 1
        payloads.jsonl | PAYLOAD_MISSING commit 1 in payloads.jsonl
        manifest.json  | MANIFEST_MALFORMED in manifest.json
        checkpoint     | SIGNATURE_MISSING in checkpoint
        """)
    void an_empty_file(String name, String reason) throws IOException {
        assertThat(found(sound.with(name, new byte[0]))).isEqualTo(reason);
    }

    @Test
    void a_line_that_is_no_json() throws IOException {
        assertThat(found(edited("entries.jsonl", text -> text.replaceFirst("\"ev\":\\[", "\"ev\":[,"))))
                .isEqualTo("ENTRY_NOT_CANONICAL commit 1 in entries.jsonl");
    }

    @Test
    void the_last_commit_left_out() throws IOException {
        assertThat(found(edited("entries.jsonl", text -> text.substring(0, text.lastIndexOf("\n{") + 1))))
                .isEqualTo("COMMITS_CUT_OFF commit 6");
    }

    private Verifier verifier() {
        return new Verifier(List.of(notary.key()));
    }

    private String found(Trial trial) throws IOException {
        return found(trial.judgedBy(verifier()));
    }

    /** The first finding without the words for people. */
    private static String found(Verdict verdict) {
        assertThat(verdict.valid()).isFalse();
        var finding = verdict.findings().getFirst();
        return finding.toString().replace(": " + finding.detail(), "");
    }

    private Trial without(String name) {
        var fewer = new TreeMap<>(sound.files());
        fewer.remove(name);
        return new Trial(fewer);
    }

    private Trial edited(String name, UnaryOperator<String> edit) {
        var before = new String(sound.files().get(name), UTF_8);
        var after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        return sound.with(name, after.getBytes(UTF_8));
    }

    private Trial swapped(String name, int one, int other) {
        return edited(name, text -> {
            var lines = text.split("\n");
            var first = lines[one];
            lines[one] = lines[other];
            lines[other] = first;
            return String.join("\n", lines) + "\n";
        });
    }

    private String picture() {
        return sound.names().stream().filter(FileNames::media).findFirst().orElseThrow();
    }
}
