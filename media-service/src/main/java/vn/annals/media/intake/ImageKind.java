package vn.annals.media.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture that are taken. WebP is not: nothing in the JDK can decode it, so nothing here could check it. */
enum ImageKind {
    JPEG("image/jpeg", "ffd8ff", List.of("jpg", "jpeg")),
    PNG("image/png", "89504e470d0a1a0a", List.of("png")),
    GIF("image/gif", "47494638", List.of("gif"));

    /** Enough of a file's beginning for {@link #ofMagic}. */
    static final int MAGIC_LENGTH = 8;

    private final String type;
    private final byte[] magic;
    private final List<String> extensions;

    ImageKind(String type, String magic, List<String> extensions) {
        this.type = type;
        this.magic = HexFormat.of().parseHex(magic);
        this.extensions = extensions;
    }

    String type() {
        return type;
    }

    /** The extension under which files of this kind are served, whatever they were called. */
    String extension() {
        return extensions.getFirst();
    }

    static Optional<ImageKind> ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.stream().anyMatch(extension -> lower.endsWith("." + extension)))
                .findFirst();
    }

    static Optional<ImageKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    static Optional<ImageKind> ofMagic(byte[] head) {
        return Arrays.stream(values())
                .filter(kind -> startsWith(head, kind.magic))
                .findFirst();
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
