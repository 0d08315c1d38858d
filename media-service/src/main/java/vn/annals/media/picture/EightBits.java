package vn.annals.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Eight bits a sample are what the web shows; the finer half of sixteen is dropped. */
final class EightBits {

    private static final int BITS = 8;

    private EightBits() {}

    static BufferedImage of(BufferedImage pixels) {
        var colours = pixels.getColorModel();
        if (colours instanceof IndexColorModel || colours.getComponentSize(0) <= BITS) {
            return pixels;
        }
        var plain = new ComponentColorModel(
                colours.getColorSpace(), colours.hasAlpha(), false, colours.getTransparency(), DataBuffer.TYPE_BYTE);
        return reduced(pixels, plain, colours.getComponentSize(0) - BITS);
    }

    private static BufferedImage reduced(BufferedImage pixels, ColorModel plain, int dropped) {
        var from = pixels.getRaster();
        var width = pixels.getWidth();
        var to = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, width, pixels.getHeight(), plain.getNumComponents(), null);
        var row = new int[width * from.getNumBands()];
        for (var y = 0; y < pixels.getHeight(); y++) {
            from.getPixels(0, y, width, 1, row);
            for (var at = 0; at < row.length; at++) {
                row[at] >>>= dropped;
            }
            to.setPixels(0, y, width, 1, row);
        }
        return new BufferedImage(plain, to, false, null);
    }
}
