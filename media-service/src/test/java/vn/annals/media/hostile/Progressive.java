package vn.annals.media.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A JPEG whose picture comes in several scans, taken apart before its last. */
record Progressive(byte[] beforeLastScan, byte[] lastScan) {

    static Progressive picture(int width, int height) {
        var jpeg = written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        var scan = 0;
        for (var at = 2; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xDA) {
                scan = at;
            }
        }
        return new Progressive(Arrays.copyOf(jpeg, scan), Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));
    }

    private static byte[] written(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
