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
import java.util.stream.Collectors;
import vn.annals.local.Outcome.Kind;

/**
 * One line of JSON for each piece of a source and each of its attachments, written as it comes, so that a run that breaks
 * off leaves its part.
 */
final class ImportReport implements Closeable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final BufferedWriter out;
    private final Map<Kind, Integer> pieces = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> attachments = new EnumMap<>(Kind.class);

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
        pieces.merge(outcome.outcome(), 1, Integer::sum);
        write(outcome);
    }

    synchronized void addAttachment(Outcome outcome) {
        attachments.merge(outcome.outcome(), 1, Integer::sum);
        write(outcome);
    }

    private void write(Outcome outcome) {
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
        return (pieces.isEmpty() ? "nothing found" : words(pieces))
                + (attachments.isEmpty() ? "" : "; attachments: " + words(attachments))
                + "; report: " + file;
    }

    private static String words(Map<Kind, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), word(count.getKey())))
                .collect(Collectors.joining(", "));
    }

    synchronized boolean isClean() {
        return !pieces.containsKey(Kind.NOT_TAKEN) && !attachments.containsKey(Kind.NOT_TAKEN);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
