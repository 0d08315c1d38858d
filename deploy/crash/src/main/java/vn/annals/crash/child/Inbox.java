package vn.annals.crash.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What the harness says to this process. It ends with the harness, however that one ends. */
final class Inbox {

    /** Begins a line that names a {@link HaltPoint}. */
    static final String HALT = "halt ";

    private Inbox() {}

    static void read(Halt halt, Consumer<String> others) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(HALT)) {
                halt.arm(HaltPoint.parse(line.substring(HALT.length())));
            } else {
                others.accept(line);
            }
        }
    }
}
