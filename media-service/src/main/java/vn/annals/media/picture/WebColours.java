package vn.annals.media.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;

/**
 * Red, green and blue as the web means them. Greys are carried over by hand: the JDK takes theirs for linear light and
 * would make every grey picture brighter.
 */
final class WebColours {

    private static final int OPAQUE = 0xFF;

    private WebColours() {}

    static BufferedImage of(BufferedImage pixels) {
        var colours = pixels.getColorModel();
        if (!(colours instanceof IndexColorModel) && colours.getColorSpace().isCS_sRGB()) {
            return pixels;
        }
        return copy(pixels, colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage opaque(BufferedImage pixels) {
        return copy(pixels, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage copy(BufferedImage pixels, int type) {
        var width = pixels.getWidth();
        var to = new BufferedImage(width, pixels.getHeight(), type);
        var row = new int[width];
        for (var y = 0; y < pixels.getHeight(); y++) {
            to.setRGB(0, y, width, 1, row(pixels, 0, y, row), 0, width);
        }
        return to;
    }

    /** As many pixels of a row as {@code into} has room for, each as alpha, red, green and blue. */
    static int[] row(BufferedImage pixels, int x, int y, int[] into) {
        return isGrey(pixels.getColorModel())
                ? greys(pixels, x, y, into)
                : pixels.getRGB(x, y, into.length, 1, into, 0, into.length);
    }

    private static int[] greys(BufferedImage pixels, int x, int y, int[] into) {
        var bands = pixels.getRaster().getNumBands();
        var samples = pixels.getRaster().getPixels(x, y, into.length, 1, new int[into.length * bands]);
        var most = (1 << pixels.getColorModel().getComponentSize(0)) - 1;
        for (var at = 0; at < into.length; at++) {
            var grey = samples[at * bands] * OPAQUE / most;
            var alpha = bands == 1 ? OPAQUE : samples[at * bands + 1] * OPAQUE / most;
            into[at] = alpha << 24 | grey << 16 | grey << 8 | grey;
        }
        return into;
    }

    private static boolean isGrey(ColorModel colours) {
        return !(colours instanceof IndexColorModel) && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }
}
