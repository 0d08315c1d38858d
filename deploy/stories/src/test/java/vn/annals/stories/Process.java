package vn.annals.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/** A process of the running stack. */
record Process(ProcessHandle handle) {

    static Process of(String part) {
        try {
            var pid = Files.readString(Stack.home().resolve("run").resolve(part + ".pid"))
                    .split(" ")[0];
            return new Process(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without a word, as by {@code kill -9}; its children too. */
    void kill() {
        for (var process :
                Stream.concat(handle.descendants(), Stream.of(handle)).toList()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
