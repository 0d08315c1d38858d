package vn.annals.media.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Honest pictures, and the pieces of which dishonest ones are made. */
public final class Bytes {

    private Bytes() {}

    public static byte[] picture(String format) {
        return picture(format, 64, 48);
    }

    /** Red on the left, blue on the right. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
        drawing.fillRect(0, 0, width, height);
        drawing.dispose();
        return written(image, format);
    }

    public static byte[] written(BufferedImage image, String format) {
        try (var out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("nobody writes " + format);
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] joined(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(ISO_8859_1));
        }
        return out.toByteArray();
    }

    static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    static byte[] part(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    static byte[] damaged(byte[] bytes, double where) {
        var other = bytes.clone();
        other[(int) (other.length * where)] ^= 0x55;
        return other;
    }

    static byte[] times(int count, byte[] piece) {
        var out = new ByteArrayOutputStream(count * piece.length);
        for (var at = 0; at < count; at++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    static byte[] zeros(int count) {
        return new byte[count];
    }

    /** A JPEG segment with its marker and length. */
    public static byte[] segment(int marker, Object... content) {
        var data = joined(content);
        return joined(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)}, data);
    }

    /** The segment behind the JPEG's start. */
    public static byte[] withSegment(byte[] jpeg, byte[] segment) {
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] chunk(String type, byte[] data) {
        var sum = new CRC32();
        sum.update(joined(type, data));
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                type,
                data,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** The chunk behind the PNG's header. */
    public static byte[] withChunk(byte[] png, byte[] chunk) {
        return joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    public static byte[] pngChunk(String type, Object... content) {
        return chunk(type, joined(content));
    }

    /** A PNG of these sides whose pixels are all zero. */
    static byte[] flood(int width, int height, int depth, int colour) {
        var samples = colour == 6 ? 4 : colour == 2 ? 3 : colour == 4 ? 2 : 1;
        var row = 1 + (width * (long) samples * depth + 7) / 8;
        return png(width, height, depth, colour, deflated(row * height));
    }

    static byte[] png(int width, int height, int depth, int colour, byte[] data) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colour)
                .array();
        var palette = colour == 3 ? chunk("PLTE", new byte[3]) : new byte[0];
        return joined(
                hex("89504e470d0a1a0a"),
                chunk("IHDR", header),
                palette,
                chunk("IDAT", data),
                chunk("IEND", new byte[0]));
    }

    /** So many zeros, packed. */
    static byte[] deflated(long length) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            var zeros = new byte[1 << 16];
            for (var left = length; left > 0; left -= zeros.length) {
                packing.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A RIFF file of kind WEBP with these chunks. */
    static byte[] riff(byte[]... chunks) {
        var all = joined((Object[]) chunks);
        return joined("RIFF", little(all.length + 4), "WEBP", all);
    }

    static byte[] riffChunk(String name, byte[] data) {
        return joined(name, little(data.length), data, zeros(data.length & 1));
    }

    /** What stands in a WebP behind its first twelve bytes. */
    static byte[] codedIn(byte[] webp) {
        return Arrays.copyOfRange(webp, 12, webp.length);
    }

    static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    static byte[] littleShort(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8)};
    }

    /** A camera's notes: how it was held, where it stood, and whose it was. */
    public static byte[] exif(int orientation) {
        var owner = HostileFile.CANARY + "\0";
        var tiff = ByteBuffer.allocate(200).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(owner.length()).putInt(120);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
        tiff.putInt(0);
        tiff.position(60).putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(ISO_8859_1));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(150).putInt(0);
        tiff.position(120).put(owner.getBytes(ISO_8859_1));
        tiff.position(150).putInt(21).putInt(1).putInt(16).putInt(1).putInt(30).putInt(1);
        return tiff.array();
    }
}
