package vn.annals.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of every scene; the long one is started by the command. */
class CrashStory {

    @TempDir
    Path folder;

    @Test
    void processes_and_databases_die_and_every_promise_is_kept() throws Exception {
        var settings = CrashSettings.of(
                System.getenv(),
                folder,
                "--rounds",
                "4",
                "--commits",
                "400",
                "--watched",
                "600",
                "--races",
                "20",
                "--repeats",
                "120",
                "--folds",
                "3",
                "--shifted",
                "90");

        assertThat(new CrashRun(settings, new Progress(System.out)).play())
                .as("seed " + settings.seed())
                .isTrue();
    }
}
