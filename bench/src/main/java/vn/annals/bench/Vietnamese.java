package vn.annals.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts of the words of the sample articles, each as often as there, in no sensible order. */
final class Vietnamese {

    private static final Path SAMPLES = Path.of("deploy/local/src/main/resources/samples/large.json");
    private static final Pattern WORD = Pattern.compile("(?<![{\\p{L}])\\p{L}+(?![}\\p{L}])");
    private static final List<String> WORDS = read();

    private Vietnamese() {}

    static String words(Random chance, int count) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(_ -> WORDS.get(chance.nextInt(WORDS.size())))
                        .toList());
    }

    private static List<String> read() {
        try {
            return WORD.matcher(Files.readString(SAMPLES))
                    .results()
                    .map(found -> found.group().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("run in the repository: " + SAMPLES + " is missing", missing);
        }
    }
}
