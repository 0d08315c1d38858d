package vn.annals.crash;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.annals.crash.CrashSettings.ServerSettings;

/** A server that was there before the run. It is killed and started by the shell commands that were given, if any. */
final class NamedServer implements Database {

    private final String uri;
    private final ServerSettings settings;

    NamedServer(String uri, ServerSettings settings) {
        this.uri = uri;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public boolean canBeKilled() {
        return settings.kill() != null && settings.start() != null;
    }

    @Override
    public boolean canBeFrozen() {
        return false;
    }

    @Override
    public void start() {
        shell(settings.start());
    }

    @Override
    public void kill() {
        shell(settings.kill());
    }

    @Override
    public void freeze() {
        throw new UnsupportedOperationException("only an embedded server is frozen");
    }

    @Override
    public void thaw() {
        throw new UnsupportedOperationException("only an embedded server is frozen");
    }

    @Override
    public void dismiss() {
        // It goes on after the run, as it did before.
    }

    private static void shell(@Nullable String command) {
        if (command == null) {
            throw new IllegalStateException("no command was given for it");
        }
        try {
            var process = new ProcessBuilder("sh", "-c", command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("failed: " + command, failed);
        }
    }
}
