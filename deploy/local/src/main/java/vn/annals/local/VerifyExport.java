package vn.annals.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import vn.annals.kernel.ledger.proof.export.VerifyProgram;

/** Verifies an export with the auditor's own program; by the key of this installation when none is given. */
final class VerifyExport {

    private static final String USAGE = "usage: ./annals verify <export.zip or folder> [--key <key>] [--json]";

    private final Place place;

    VerifyExport(Place place) {
        this.place = place;
    }

    int run(List<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            throw new Trouble(USAGE);
        }
        var export = place.named(rest.getFirst());
        var words = new ArrayList<>(rest);
        words.set(0, export.toString());
        if (!rest.contains("--key")) {
            words.add("--key");
            words.add(ownKey(export));
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return VerifyProgram.run(out, words.toArray(String[]::new));
    }

    // Which ledger it is of is taken from the export; the key is not.
    private String ownKey(Path export) {
        try {
            var origin = checkpoint(export).lines().findFirst().orElse("");
            return NotarySecret.in(place).signer(origin).key().toString();
        } catch (IOException | RuntimeException unreadable) {
            throw new Trouble(export + " is not an export: it has no checkpoint that can be read");
        }
    }

    private static String checkpoint(Path export) throws IOException {
        if (Files.isDirectory(export)) {
            return Files.readString(export.resolve("checkpoint"));
        }
        try (var archive = new ZipFile(export.toFile());
                var entry = archive.getInputStream(archive.getEntry("checkpoint"))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
