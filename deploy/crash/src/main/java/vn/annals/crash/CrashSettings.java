package vn.annals.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run is to do. */
record CrashSettings(
        long seed, Amounts amounts, int writers, int threads, List<String> scenes, Path folder, ServerSettings server) {

    /** How much of each scene. */
    record Amounts(int rounds, int commits, int watched, int races, int repeats, int folds, int shifted) {}

    /** Which server; without {@code uri} an embedded one in a process of its own. */
    record ServerSettings(
            @Nullable String uri,
            @Nullable String kill,
            @Nullable String start) {}

    static CrashSettings of(Map<String, String> environment, Path folder, String... arguments) {
        var line = CommandLine.of(arguments);
        var environmentUri = environment.getOrDefault("MONGODB_URI", "");
        var uri = line.text("uri", environmentUri);
        return new CrashSettings(
                Long.parseLong(line.text("seed", Long.toString(System.nanoTime() & 0xFFFFFF))),
                amounts(line),
                line.number("writers"),
                line.number("threads"),
                scenes(line),
                Path.of(line.text("folder", folder.toString())),
                new ServerSettings(
                        uri.isBlank() ? null : uri, line.text("kill-database"), line.text("start-database")));
    }

    private static Amounts amounts(CommandLine line) {
        return new Amounts(
                line.number("rounds"),
                line.number("commits"),
                line.number("watched"),
                line.number("races"),
                line.number("repeats"),
                line.number("folds"),
                line.number("shifted"));
    }

    private static List<String> scenes(CommandLine line) {
        var all = List.of(CommandLine.USUAL.getOrDefault("scenes", "").split(","));
        var scenes = List.of(line.text("scenes", "").split(","));
        if (!all.containsAll(scenes)) {
            throw new IllegalArgumentException("not all of them are scenes: " + scenes);
        }
        return scenes;
    }
}
