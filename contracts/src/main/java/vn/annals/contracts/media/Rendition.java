package vn.annals.contracts.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is made of a picture so that a page need not send the whole of it; none is larger than the picture. */
public enum Rendition {
    W320(320, 0),
    W640(640, 0),
    W1280(1280, 0),
    W1920(1920, 0),

    /** Always of one shape, and shows the point that matters. */
    CARD(640, 360);

    private final int width;
    private final int height;

    Rendition(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Those that show the whole picture and are narrower than it, the narrowest first. */
    public static List<Rendition> narrowerThan(int width) {
        return Arrays.stream(values())
                .filter(rendition -> rendition.height == 0 && rendition.width < width)
                .toList();
    }

    public static Optional<Rendition> of(String word) {
        return Arrays.stream(values())
                .filter(rendition -> rendition.word().equals(word))
                .findFirst();
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int width() {
        return width;
    }

    /** Zero where it follows from the picture. */
    public int height() {
        return height;
    }
}
