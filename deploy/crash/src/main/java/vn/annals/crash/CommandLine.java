package vn.annals.crash;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for, and what is done when nothing is said. */
record CommandLine(Map<String, String> given) {

    static final String USAGE = """
            java -jar annals-crash.jar [--name value] …
              --seed S            of the plan; printed, random by default
              --rounds N          faults while commands are sent (8)
              --commits M         to be acknowledged meanwhile (2000)
              --watched W         commits under the eye of the spy, without faults (3000)
              --races R           of all writers for one version (100)
              --repeats C         commands sent three times (500)
              --folds P           kills of a projector in the middle of a batch (5)
              --shifted K         commits by clocks that are hours and years apart (300)
              --writers W         processes (3)
              --threads T         of each writer (8)
              --scenes a,b        of storm,watch,race,repeat,fold,clock,poison (all)
              --folder F          for histories, logs and the embedded database
              --uri U             of the server; MONGODB_URI by default, else an embedded one
              --kill-database C   shell command that kills a server given by uri; without it that server is spared
              --start-database C  shell command that starts it again
            """;

    static final Map<String, String> USUAL = Map.ofEntries(
            entry("seed", ""),
            entry("rounds", "8"),
            entry("commits", "2000"),
            entry("watched", "3000"),
            entry("races", "100"),
            entry("repeats", "500"),
            entry("folds", "5"),
            entry("shifted", "300"),
            entry("writers", "3"),
            entry("threads", "8"),
            entry("scenes", "storm,watch,race,repeat,fold,clock,poison"),
            entry("folder", ""),
            entry("uri", ""),
            entry("kill-database", ""),
            entry("start-database", ""));

    static CommandLine of(String... arguments) {
        var given = new HashMap<>(USUAL);
        for (int i = 0; i < arguments.length; i += 2) {
            var name = arguments[i].replaceFirst("^--", "");
            if (!arguments[i].startsWith("--") || !USUAL.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
            given.put(name, arguments[i + 1]);
        }
        return new CommandLine(given);
    }

    /** Null when nothing was said and nothing is usual. */
    @Nullable
    String text(String name) {
        var value = given.getOrDefault(name, "");
        return value.isBlank() ? null : value;
    }

    String text(String name, String otherwise) {
        var value = text(name);
        return value == null ? otherwise : value;
    }

    int number(String name) {
        return Integer.parseInt(text(name, "0"));
    }
}
