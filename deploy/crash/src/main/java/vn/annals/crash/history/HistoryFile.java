package vn.annals.crash.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a history while it happens. An order is written before it is sent, an answer after it has come. */
public final class HistoryFile implements AutoCloseable {

    private final long began = System.nanoTime();
    private final Path path;
    private final BufferedWriter file;

    public HistoryFile(Path path) throws IOException {
        this.path = path;
        this.file = Files.newBufferedWriter(path);
    }

    public void invoked(String process, Order order) {
        write(new Line(now(), process, Outcome.INVOKE, Line.APPEND, order, null, null));
    }

    public void answered(String process, Answer answer) {
        write(new Line(now(), process, answer.outcome(), Line.APPEND, null, answer, null));
    }

    public void seen(List<Sighting> seen) {
        write(new Line(now(), "spy", Outcome.OK, Line.READ, null, null, seen));
    }

    /** Something was done to a process. */
    public void befell(String process, String what) {
        write(new Line(now(), process, Outcome.INFO, what, null, null, null));
    }

    public Path path() {
        return path;
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    private long now() {
        return System.nanoTime() - began;
    }

    private synchronized void write(Line line) {
        try {
            file.write(JsonLines.line(line));
            file.write('\n');
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
