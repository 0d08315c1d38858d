package vn.annals.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A JPEG of four million pixels and some three megabytes, as a camera would make it: soft shapes under fine grain. */
final class Photo {

    private static final int WIDTH = 2_400;
    private static final int HEIGHT = 1_800;
    private static final int GRAIN = 64;
    private static final int PATCH = 256;
    private static final float QUALITY = 0.92f;

    private final BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);

    Photo() {
        var chance = new Random(1);
        var samples = samples();
        for (int at = 0; at < samples.length; at++) {
            var pixel = at / 3;
            var soft = 128 + 90 * Math.sin(pixel % WIDTH / 310.0) * Math.cos(pixel / WIDTH / 230.0 + at % 3);
            samples[at] = (byte) Math.clamp((int) (soft + GRAIN * chance.nextGaussian() / 2), 0, 255);
        }
    }

    /** The scene with a patch that no other number has. */
    synchronized byte[] number(int number) throws IOException {
        var chance = new Random(number);
        var samples = samples();
        var left = chance.nextInt(WIDTH - PATCH);
        var top = chance.nextInt(HEIGHT - PATCH);
        for (int row = top; row < top + PATCH; row++) {
            for (int at = (row * WIDTH + left) * 3; at < (row * WIDTH + left + PATCH) * 3; at++) {
                samples[at] = (byte) (96 + chance.nextInt(64));
            }
        }
        return written();
    }

    private byte[] samples() {
        return ((DataBufferByte) scene.getRaster().getDataBuffer()).getData();
    }

    private byte[] written() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream(4 << 20);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(scene, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
