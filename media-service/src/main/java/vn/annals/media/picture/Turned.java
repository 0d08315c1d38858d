package vn.annals.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * Turns a picture of plain bytes where it lies: a second copy of a photo takes more memory than all the rest. Columns and
 * rows are not exchanged but counted the other way.
 */
final class Turned {

    private final BufferedImage picture;
    private final ComponentSampleModel samples;
    private final byte[] bytes;

    private Turned(BufferedImage picture, ComponentSampleModel samples, byte[] bytes) {
        this.picture = picture;
        this.samples = samples;
        this.bytes = bytes;
    }

    /** Nothing when its pixels do not lie one after the other in one row of bytes. */
    static Optional<Turned> inPlace(BufferedImage picture) {
        var raster = picture.getRaster();
        var pixels = raster.getWidth() * raster.getNumDataElements();
        return raster.getSampleModel() instanceof ComponentSampleModel samples
                        && raster.getDataBuffer() instanceof DataBufferByte buffer
                        && buffer.getNumBanks() == 1
                        && buffer.getOffset() == 0
                        && raster.getParent() == null
                        && samples.getPixelStride() == raster.getNumDataElements()
                        && samples.getScanlineStride() == pixels
                ? Optional.of(new Turned(picture, samples, buffer.getData()))
                : Optional.empty();
    }

    /** Left to right. */
    Turned mirrored(boolean wanted) {
        var pixel = samples.getPixelStride();
        var line = samples.getScanlineStride();
        for (var start = 0; wanted && start < bytes.length; start += line) {
            for (int left = start, right = start + line - pixel; left < right; left += pixel, right -= pixel) {
                exchange(left, right, pixel);
            }
        }
        return this;
    }

    /** Top to bottom. */
    Turned flipped(boolean wanted) {
        var line = samples.getScanlineStride();
        for (int top = 0, bottom = bytes.length - line; wanted && top < bottom; top += line, bottom -= line) {
            exchange(top, bottom, line);
        }
        return this;
    }

    private void exchange(int one, int other, int length) {
        for (var at = 0; at < length; at++) {
            var kept = bytes[one + at];
            bytes[one + at] = bytes[other + at];
            bytes[other + at] = kept;
        }
    }

    BufferedImage seen(boolean across) {
        if (!across) {
            return picture;
        }
        var model = new ComponentSampleModel(
                DataBuffer.TYPE_BYTE,
                picture.getHeight(),
                picture.getWidth(),
                samples.getScanlineStride(),
                samples.getPixelStride(),
                samples.getBandOffsets());
        var raster = Raster.createWritableRaster(model, new DataBufferByte(bytes, bytes.length), null);
        return new BufferedImage(picture.getColorModel(), raster, picture.isAlphaPremultiplied(), null);
    }
}
