package vn.annals.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A running process that can be spoken to, killed and frozen. */
final class Child {

    private static final Duration FAREWELL = Duration.ofSeconds(8);

    private final Process process;
    private final OutputStream input;
    private final CountDownLatch heardOut = new CountDownLatch(1);

    Child(Process process, Consumer<String> lines) {
        this.process = process;
        this.input = process.getOutputStream();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
        Thread.ofVirtual().start(() -> hear(lines));
    }

    /** False when the process can no longer hear; it may have heard the beginning. */
    synchronized boolean say(String lines) {
        try {
            input.write(lines.getBytes(StandardCharsets.UTF_8));
            input.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    boolean diesWithin(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    /** Lets the process end by itself, and kills it when it does not. */
    void dismiss() {
        try {
            input.close();
        } catch (IOException gone) {
            // Its other end is closed already.
        }
        if (!diesWithin(FAREWELL)) {
            kill();
        }
        awaitEnd();
    }

    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** Returns when the process has ended and all it said was heard. */
    void awaitEnd() {
        try {
            process.waitFor();
            heardOut.await();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("cannot signal " + process.pid(), failed);
        }
    }

    private void hear(Consumer<String> lines) {
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                lines.accept(line);
            }
        } catch (IOException ended) {
            // A kill may cut a line short; that one was never said.
        } finally {
            heardOut.countDown();
        }
    }
}
