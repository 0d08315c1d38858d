package vn.annals.kernel.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real store that speaks S3, in a process of its own: it brings libraries that have no place beside a service. Its jar
 * has to be among the test's dependencies.
 */
public final class EmbeddedObjects implements BeforeAllCallback, AfterAllCallback {

    public static final String BUCKET = "annals-test";

    private final Path folder = folder();
    private @Nullable Process process;
    private int port;

    @Override
    public void beforeAll(ExtensionContext context) {
        up();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        down();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** With what it kept, and where it was before. */
    public void up() {
        try {
            var started = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = started;
            port = portOf(new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8)));
            Thread.startVirtualThread(() -> swallow(started));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a machine goes down. */
    public void down() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx160m",
                "-jar",
                jar(),
                folder.toString(),
                String.valueOf(port),
                BUCKET);
    }

    private static String jar() {
        for (var entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
            if (Path.of(entry).getFileName().toString().startsWith("annals-objects")) {
                return entry;
            }
        }
        throw new IllegalStateException("annals-objects is not among the dependencies of this test");
    }

    private static int portOf(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("annals-objects: ")) {
                return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            }
        }
        throw new IllegalStateException("the store of objects ended while it was started");
    }

    private static void swallow(Process process) {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // as it may
        }
    }

    // Below target, so that nothing is left elsewhere when the run is killed.
    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "objects")
                    .toAbsolutePath();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
