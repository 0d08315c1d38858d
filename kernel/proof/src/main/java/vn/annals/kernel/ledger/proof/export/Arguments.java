package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.note.NotANote;
import vn.annals.kernel.ledger.proof.note.VerifierKey;

/** What the program was asked to do. */
record Arguments(Path export, List<VerifierKey> keys, Style style) {

    static final String USAGE = """
            usage: java -jar annals-verify.jar <export.zip or folder> --key <key> [--key <key>] [--json]
              --key   a verifier key (name+id+key), or a file with one on each line; take it from the publisher
                      of the ledger by a way of your own, never from whoever gave you the export
              --json  one JSON object instead of text
            exit status: 0 valid, 1 not valid, 2 not run
            """;

    enum Style {
        TEXT,
        JSON
    }

    /** Asked for in a way that means nothing. */
    static final class Misused extends Exception {
        Misused(String what) {
            super(what);
        }
    }

    static Arguments of(String... words) throws Misused {
        Deque<String> left = new ArrayDeque<>(List.of(words));
        Path export = null;
        var keys = new ArrayList<VerifierKey>();
        var style = Style.TEXT;
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            switch (word) {
                case "--json" -> style = Style.JSON;
                case "--key" -> keys.addAll(keys(left.pollFirst()));
                default -> export = only(export, word);
            }
        }
        if (export == null || keys.isEmpty()) {
            throw new Misused(export == null ? "no export is named" : "no key is given");
        }
        if (!Files.exists(export)) {
            throw new Misused("there is no file or folder " + export);
        }
        return new Arguments(export, List.copyOf(keys), style);
    }

    private static Path only(@Nullable Path export, String word) throws Misused {
        if (export != null || word.startsWith("--")) {
            throw new Misused("what is " + word + "?");
        }
        return path(word);
    }

    private static List<VerifierKey> keys(@Nullable String word) throws Misused {
        if (word == null) {
            throw new Misused("--key names no key");
        }
        try {
            return Files.isRegularFile(path(word)) ? read(path(word)) : List.of(VerifierKey.of(word));
        } catch (NotANote malformed) {
            throw new Misused("not a key: " + malformed.getMessage());
        } catch (IOException unreadable) {
            throw new Misused("cannot read the keys in " + word);
        }
    }

    private static List<VerifierKey> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(VerifierKey::of)
                .toList();
    }

    private static Path path(String word) throws Misused {
        try {
            return Path.of(word);
        } catch (InvalidPathException malformed) {
            throw new Misused("not a path");
        }
    }
}
