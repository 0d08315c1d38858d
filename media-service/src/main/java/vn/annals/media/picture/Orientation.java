package vn.annals.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How the camera was held (EXIF's eight cases). {@code across} exchanges columns and rows first; then {@code mirrored}
 * turns left to right, and {@code flipped} top to bottom.
 */
record Orientation(boolean across, boolean mirrored, boolean flipped) {

    private static final Orientation UPRIGHT = new Orientation(false, false, false);

    static Orientation of(PictureKind kind, Path file) throws IOException {
        return of(ExifNotes.orientation(kind, file));
    }

    static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, true, false);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> UPRIGHT;
        };
    }

    BufferedImage upright(BufferedImage held) {
        if (equals(UPRIGHT)) {
            return held;
        }
        return Turned.inPlace(held)
                .map(turned -> turned.mirrored(across ? flipped : mirrored)
                        .flipped(across ? mirrored : flipped)
                        .seen(across))
                .orElseGet(() -> copied(held));
    }

    private BufferedImage copied(BufferedImage held) {
        var width = across ? held.getHeight() : held.getWidth();
        var height = across ? held.getWidth() : held.getHeight();
        var from = held.getRaster();
        var to = from.createCompatibleWritableRaster(width, height);
        Object pixel = null;
        for (var y = 0; y < height; y++) {
            var v = flipped ? height - 1 - y : y;
            for (var x = 0; x < width; x++) {
                var u = mirrored ? width - 1 - x : x;
                pixel = across ? from.getDataElements(v, u, pixel) : from.getDataElements(u, v, pixel);
                to.setDataElements(x, y, pixel);
            }
        }
        return new BufferedImage(held.getColorModel(), to, held.isAlphaPremultiplied(), null);
    }
}
