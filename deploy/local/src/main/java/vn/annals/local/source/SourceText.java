package vn.annals.local.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.annals.kernel.text.VietnameseText;

/** Text of old files, whatever they were written in: what is valid UTF-8 is that, whatever the file says of itself. */
final class SourceText {

    static final int LARGEST = 16_000_000;

    private static final int HEAD = 4_096;
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|[?]xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");

    private static final Pattern PICTURE_OR_ARCHIVE =
            Pattern.compile("\\x89PNG|GIF8[79]a|\\xFF\\xD8\\xFF|%PDF-|PK\\x03\\x04|\\x1F\\x8B");

    private SourceText() {}

    static String of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new Unfit("is larger than " + LARGEST / 1_000_000 + " MB; no article is");
        }
        return of(Files.readAllBytes(file));
    }

    static String of(byte[] bytes) {
        var text = marked(bytes)
                .map(charset -> charset.decode(ByteBuffer.wrap(bytes)).toString())
                .or(() -> utf8(bytes))
                .orElseGet(() -> declared(bytes)
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .orElse(VIETNAMESE)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
        if (text.indexOf('\0') >= 0 || PICTURE_OR_ARCHIVE.matcher(head(bytes)).lookingAt()) {
            throw new Unfit("is not text, whatever its name says");
        }
        return VietnameseText.normal(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** What a file too large to be looked at as a whole is written in. */
    static Charset charset(byte[] head) {
        return marked(head).or(() -> declared(head)).orElse(StandardCharsets.UTF_8);
    }

    // Text of two bytes a sign has a zero in every second place wherever it holds markup.
    private static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF) || (bytes.length > 3 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int place = 0; place < mark.length; place++) {
            if ((bytes[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var found = DECLARED.matcher(head(bytes));
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
