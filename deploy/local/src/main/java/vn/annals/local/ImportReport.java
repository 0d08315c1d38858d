package vn.annals.local;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.annals.local.Outcome.Kind;

/** One line of JSON for each piece of a source, written as it comes, so that a run that breaks off leaves its part. */
final class ImportReport implements Closeable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final BufferedWriter out;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    private ImportReport(Path file, BufferedWriter out) {
        this.file = file;
        this.out = out;
    }

    static ImportReport begin(Path home, String tenant) throws IOException {
        var folder = Files.createDirectories(home.resolve("imports"));
        var file = folder.resolve(tenant + "-" + NAME.format(Instant.now()) + ".jsonl");
        return new ImportReport(file, Files.newBufferedWriter(file));
    }

    synchronized void add(Outcome outcome) {
        counts.merge(outcome.outcome(), 1, Integer::sum);
        try {
            out.write(Web.JSON.writeValueAsString(line(outcome)));
            out.newLine();
            out.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Map<String, Object> line(Outcome outcome) {
        var line = new LinkedHashMap<String, Object>();
        line.put("source", outcome.source());
        line.put("outcome", word(outcome.outcome()));
        if (outcome.why() != null) {
            line.put("why", outcome.why());
        }
        if (outcome.article() != null) {
            line.put("article", outcome.article());
        }
        if (outcome.address() != null) {
            line.put("address", outcome.address());
        }
        if (!outcome.notes().isEmpty()) {
            line.put("notes", outcome.notes());
        }
        if (!outcome.dropped().isEmpty()) {
            line.put("dropped", outcome.dropped());
        }
        return line;
    }

    synchronized String summary() {
        var words = new StringBuilder();
        for (var kind : Kind.values()) {
            var count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(String.format(Locale.ROOT, "%,d ", count))
                        .append(word(kind));
            }
        }
        return (words.isEmpty() ? "nothing found" : words) + "; report: " + file;
    }

    synchronized boolean isClean() {
        return !counts.containsKey(Kind.NOT_TAKEN);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
