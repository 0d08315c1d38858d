package vn.annals.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A call of the script that users call, from the root of the repository. */
record Command(int status, String output) {

    /** Runs {@code ./annals} and demands success. */
    static Command annals(String... arguments) {
        var done = run(arguments);
        if (done.status != 0) {
            throw new AssertionError("./annals " + String.join(" ", arguments) + " failed:\n" + done.output);
        }
        return done;
    }

    static Command run(String... arguments) {
        var line = new ArrayList<>(List.of("./annals"));
        line.addAll(List.of(arguments));
        Path log = null;
        try {
            log = Files.createTempFile("annals-story", ".log");
            var process = new ProcessBuilder(line)
                    .directory(Stack.repository().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(line + " did not end:\n" + Files.readString(log));
            }
            return new Command(process.exitValue(), Files.readString(log));
        } catch (IOException broken) {
            throw new AssertionError(line + " could not run", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        } finally {
            forget(log);
        }
    }

    private static void forget(Path log) {
        try {
            if (log != null) {
                Files.deleteIfExists(log);
            }
        } catch (IOException left) {
            throw new AssertionError("could not delete " + log, left);
        }
    }
}
