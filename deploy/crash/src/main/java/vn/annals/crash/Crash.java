package vn.annals.crash;

import java.io.IOException;
import java.nio.file.Path;

/** The harness. Its exit status tells whether every promise was kept. */
final class Crash {

    private static final int NOT_UNDERSTOOD = 2;

    private Crash() {}

    public static void main(String[] arguments) throws IOException {
        CrashSettings settings;
        try {
            settings = CrashSettings.of(System.getenv(), folder(), arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(CommandLine.USAGE);
            System.exit(NOT_UNDERSTOOD);
            return;
        }
        var kept = new CrashRun(settings, new Progress(System.out)).play();
        System.exit(kept ? 0 : 1);
    }

    private static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "annals-crash-" + System.currentTimeMillis());
    }
}
