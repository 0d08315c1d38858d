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
                "3",
                "--commits",
                "240",
                "--watched",
                "400",
                "--races",
                "10",
                "--repeats",
                "60",
                "--folds",
                "2",
                "--shifted",
                "60",
                "--writers",
                "2");

        assertThat(new CrashRun(settings, new Progress(System.out)).play())
                .as("seed " + settings.seed())
                .isTrue();
    }
}
