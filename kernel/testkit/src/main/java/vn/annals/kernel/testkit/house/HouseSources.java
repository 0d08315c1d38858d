package vn.annals.kernel.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no compiler sees: how long files are, and that each package says what it is for. */
record HouseSources(Path root) {

    private static final int LONGEST = 400;
    private static final List<String> WRITTEN_BY_HAND = List.of(".java", ".ts", ".tsx", ".css");

    /** By the end of their path; each with the reason. */
    private static final Map<String, String> MAY_BE_LONGER = Map.of(
            "static/s/_assets/site.css", "a public page asks for one stylesheet, and nothing builds it from parts");

    List<String> tooLong() {
        return files(WRITTEN_BY_HAND)
                .filter(file -> MAY_BE_LONGER.keySet().stream().noneMatch(file::endsWith))
                .filter(file -> lines(file).size() > LONGEST)
                .map(Path::toString)
                .toList();
    }

    List<String> packagesWithoutAWord() {
        return files(List.of(".java")).map(Path::getParent).collect(Collectors.toSet()).stream()
                .filter(folder -> !explained(folder.resolve("package-info.java")))
                .map(Path::toString)
                .sorted()
                .toList();
    }

    private static boolean explained(Path info) {
        return Files.exists(info)
                && lines(info).stream().anyMatch(line -> line.startsWith("/**"))
                && lines(info).contains("@NullMarked");
    }

    private Stream<Path> files(List<String> endings) {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (var tree = Files.walk(root)) {
            return tree.filter(file -> endings.stream().anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
