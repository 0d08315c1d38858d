package vn.annals.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import vn.annals.kernel.ledger.proof.export.VerifyProgram;

/** Verifies an export with the auditor's own program; by the key of this installation when none is given. */
final class VerifyExport {

    // Of nobody: what is wrong with a file that names no ledger is told before any key is asked.
    private static final String NO_LEDGER = "annals.localhost/ledger/none";
    private static final Pattern ORIGIN = Pattern.compile("[a-z0-9.-]{1,253}/ledger/[a-z0-9-]{1,63}");
    private static final int NOT_RUN = 2;

    private static final String USAGE = "usage: ./annals verify <export.zip or folder> [--key <key>] [--json]";

    private final Place place;

    VerifyExport(Place place) {
        this.place = place;
    }

    int run(List<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            return notRun(USAGE);
        }
        var export = place.named(rest.getFirst());
        if (!Files.exists(export)) {
            return notRun("there is no " + export);
        }
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
            return NotarySecret.in(place).signer(origin(export)).key().toString();
        } catch (IOException unreadable) {
            throw new Trouble("the notary's secret cannot be read: " + unreadable.getMessage());
        }
    }

    private static String origin(Path export) {
        try {
            var origin = checkpoint(export).lines().findFirst().orElse("");
            return ORIGIN.matcher(origin).matches() ? origin : NO_LEDGER;
        } catch (IOException | RuntimeException unreadable) {
            return NO_LEDGER;
        }
    }

    private static int notRun(String why) {
        System.err.println("annals: " + why);
        return NOT_RUN;
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
