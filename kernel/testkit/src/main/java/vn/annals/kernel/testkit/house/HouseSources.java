package vn.annals.kernel.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no compiler sees: how long files are, and that each package says what it is for. */
record HouseSources(Path root) {

    private static final int LONGEST = 400;

    List<String> tooLong() {
        return files().filter(file -> lines(file).size() > LONGEST)
                .map(Path::toString)
                .toList();
    }

    List<String> packagesWithoutAWord() {
        return files().map(Path::getParent).collect(Collectors.toSet()).stream()
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

    private Stream<Path> files() {
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (var tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(".java")).toList().stream();
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
