package vn.annals.media.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.annals.media.picture.PictureKind;

/** The kinds of picture that are taken. */
enum ImageKind {
    JPEG("image/jpeg", "ffd8ff", List.of("jpg", "jpeg"), PictureKind.JPEG),
    PNG("image/png", "89504e470d0a1a0a", List.of("png"), PictureKind.PNG),
    GIF("image/gif", "474946383761|474946383961", List.of("gif"), PictureKind.GIF),
    WEBP("image/webp", "52494646........57454250", List.of("webp"), PictureKind.WEBP);

    /** Enough of a file's beginning for {@link #ofMagic}. */
    static final int MAGIC_LENGTH = 12;

    private final String type;
    private final Pattern magic;
    private final List<String> extensions;
    private final PictureKind picture;

    /** {@code magic} is a pattern for the first bytes in hexadecimal digits. */
    ImageKind(String type, String magic, List<String> extensions, PictureKind picture) {
        this.type = type;
        this.magic = Pattern.compile(magic);
        this.extensions = extensions;
        this.picture = picture;
    }

    PictureKind picture() {
        return picture;
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
        var digits = HexFormat.of().formatHex(head);
        return Arrays.stream(values())
                .filter(kind -> kind.magic.matcher(digits).lookingAt())
                .findFirst();
    }
}
