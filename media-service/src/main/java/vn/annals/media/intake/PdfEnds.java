package vn.annals.media.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A PDF says what it is in its first bytes and that it is whole in its last. What is between is never opened here. */
final class PdfEnds {

    private static final int END = 2_048;

    private PdfEnds() {}

    static boolean areThere(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var start = read(bytes, 0, 7);
            var end = read(bytes, Math.max(0, bytes.length() - END), END);
            return start.matches("%PDF-[12][.]") && end.contains("%%EOF");
        }
    }

    private static String read(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, ISO_8859_1);
    }
}
