package vn.annals.kernel.ledger.proof.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of spoilt exports: every one is found, and no sound one is blamed. The seed is in each failure. */
class MutatedExportTest {

    private static final long SEED = Long.getLong("annals.seed", 20260101L);

    // Counted are spoilt copies that differ from what they were made of; a mutation may find nothing to change.
    private static final int OF_FILES = Integer.getInteger("annals.mutations", 4_000);
    private static final int WITH_A_FITTING_MANIFEST = OF_FILES * 3 / 10;
    private static final int OF_ARCHIVES = OF_FILES * 3 / 40;

    private final Random random = new Random(SEED);
    private final Press press = new Press("bac-giang", Press.notary("annals.example", 1), random).with(40);
    private final Verifier verifier = new Verifier(List.of(press.notary.key()));

    @TempDir
    private Path folder;

    private List<Trial> trials() throws IOException {
        return List.of(
                trial(new ExportScope.Whole()),
                trial(new ExportScope.Range(11, 29)),
                trial(new ExportScope.Articles(
                        press.articles.stream().sorted().limit(2).toList())));
    }

    private Trial trial(ExportScope scope) throws IOException {
        return Trial.of(press.of(scope), Files.createTempDirectory(folder, "sound"));
    }

    @Test
    void a_spoilt_file_is_found() throws IOException {
        var trials = trials();
        for (int round = 0, found = 0; found < OF_FILES; round++) {
            var sound = trials.get(round % trials.size());
            var name = oneOf(sound.names());
            var spoilt = spoilt(sound.files().get(name));
            if (!Arrays.equals(spoilt, sound.files().get(name))) {
                var verdict = sound.with(name, spoilt).judgedBy(verifier);
                assertThat(verdict.valid())
                        .as("seed %d, round %d, %s", SEED, round, name)
                        .isFalse();
                found++;
            }
        }
    }

    @Test
    void a_spoilt_file_is_found_when_the_manifest_was_made_to_fit() throws IOException {
        var trials = trials();
        for (int round = 0, found = 0; found < WITH_A_FITTING_MANIFEST; round++) {
            var sound = trials.get(round % trials.size());
            var name = oneOf(sound.names().stream()
                    .filter(file -> !file.equals(FileNames.MANIFEST))
                    .toList());
            var spoilt = spoilt(sound.files().get(name));
            if (!Arrays.equals(spoilt, sound.files().get(name))) {
                var verdict = sound.with(name, spoilt).withFittingManifest().judgedBy(verifier);
                assertThat(verdict.valid())
                        .as("seed %d, round %d, %s", SEED, round, name)
                        .isFalse();
                found++;
            }
        }
    }

    @Test
    void a_spoilt_archive_is_found() throws IOException {
        var archive = trials().getFirst().packed(Files.createTempDirectory(folder, "packed"));
        var file = folder.resolve("export.zip");
        for (int round = 0, found = 0; found < OF_ARCHIVES; round++) {
            var spoilt = spoilt(archive);
            if (!Arrays.equals(spoilt, archive)) {
                Files.write(file, spoilt);
                assertThat(verifier.verify(file).valid())
                        .as("seed %d, round %d", SEED, round)
                        .isFalse();
                found++;
            }
        }
        Files.write(file, archive);
        assertThat(verifier.verify(file).findings()).isEmpty();
    }

    @Test
    void files_that_are_missing_or_too_many_are_found() throws IOException {
        for (var sound : trials()) {
            for (var name : sound.names()) {
                var fewer = new TreeMap<>(sound.files());
                fewer.remove(name);
                assertThat(new Trial(fewer).judgedBy(verifier).valid()).as(name).isFalse();
            }
            for (var name : List.of("a.txt", "media/x", "zz/", "media/" + "0".repeat(64), "entries.jsonl~")) {
                assertThat(sound.with(name, new byte[0]).judgedBy(verifier).valid())
                        .as(name)
                        .isFalse();
            }
        }
    }

    @Test
    void a_hundred_sound_exports_are_valid() throws IOException {
        for (int round = 0; round < 100; round++) {
            var other = new Press("lang-son", Press.notary("annals.example", round), random).with(1 + round);
            var scope = round % 2 == 0 ? new ExportScope.Whole() : new ExportScope.Range(1 + round / 2, 1 + round);
            var trial = Trial.of(other.of(scope), Files.createTempDirectory(folder, "clean"));
            var verdict = trial.judgedBy(new Verifier(List.of(other.notary.key())));
            assertThat(verdict.findings()).as("seed %d, round %d", SEED, round).isEmpty();
            assertThat(verdict.valid()).isTrue();
        }
    }

    private byte[] spoilt(byte[] file) {
        return oneOf(List.of(Mutation.values())).of(file, random);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
