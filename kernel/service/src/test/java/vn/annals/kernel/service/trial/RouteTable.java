package vn.annals.kernel.service.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table of a service's routes that the story of the foreign tenant goes through, one a line. */
public final class RouteTable {

    private static final Path TABLES = Path.of("../deploy/stories/src/test/resources/routes");

    private RouteTable() {}

    public static List<String> of(String service) {
        try {
            return Files.readAllLines(TABLES.resolve(service + ".txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What the table must say; laid where the next table can be copied from. */
    public static List<String> wanted(String service, TrialService running) {
        var table = Route.table(running);
        try {
            Files.write(Files.createDirectories(Path.of("target")).resolve(service + "-routes.txt"), table);
            return table;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
