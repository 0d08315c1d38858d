package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.CANARY;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_TOO_COSTLY;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Pictures in the four colours of print, and profiles that lie about colours. */
final class Printed {

    private static final int SPACE = 16;
    private static final int TAGS = 128;

    private Printed() {}

    static Stream<HostileFile> all() {
        return Stream.concat(inFourColours(), profiles());
    }

    private static Stream<HostileFile> inFourColours() {
        return Stream.of(
                print("four colours", new byte[0]),
                print("four colours turned over", adobe(0)),
                print("four colours in brightness and hue", adobe(2)),
                print("four colours turned in no known way", adobe(9)),
                print("four colours and a mark that is cut off", Bytes.segment(0xEE, "Ado")),
                print("four colours and two marks that contradict", Bytes.joined(adobe(0), adobe(2))),
                print("four colours and a profile of three", profile(1, 1, sRgb())),
                print("four colours and a profile of print without tables", profile(1, 1, claiming(SPACE, "CMYK"))),
                print(
                        "four colours and its place on earth",
                        Bytes.joined(adobe(2), Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(8)))));
    }

    private static Stream<HostileFile> profiles() {
        return Stream.of(
                web("a profile of print", profile(1, 1, claiming(SPACE, "CMYK"))),
                web("a profile of grey", profile(1, 1, claiming(SPACE, "GRAY"))),
                web("a profile of fifteen colours", profile(1, 1, claiming(SPACE, "FCLR"))),
                web("a profile of no kind", profile(1, 1, claiming(12, "\0\0\0\0"))),
                web("a profile without its mark", profile(1, 1, claiming(36, CANARY.substring(0, 4)))),
                web("a profile in no piece", profile(0, 0, sRgb())),
                web("a profile of which only the fifth of two is there", profile(5, 2, sRgb())),
                web("a profile of 255 pieces, all called the first", pieces(_ -> 1)),
                web("a profile of 255 pieces, the last first", pieces(number -> 256 - number)),
                web("a profile whose tag lies outside", profile(1, 1, tag(0x7FFFFFF0, 64))),
                web("a profile whose tag has no end", profile(1, 1, tag(TAGS, 0xFFFFFFFF))),
                web("a profile whose tag lies in its head", profile(1, 1, tag(0, 128))));
    }

    private static HostileFile print(String what, byte[] segments) {
        return file("a JPEG in " + what, () -> Bytes.withSegment(fourColours(), segments));
    }

    private static HostileFile web(String what, byte[] segments) {
        return file("a JPEG with " + what, () -> Bytes.withSegment(Bytes.picture("jpg"), segments));
    }

    private static HostileFile file(String what, HostileFile.Content content) {
        return HostileFile.of(what, "a.jpg", content, NEUTRALISED, PICTURE_UNREADABLE, PICTURE_TOO_COSTLY);
    }

    private static byte[] adobe(int transform) {
        return Bytes.segment(0xEE, "Adobe", Bytes.hex("0064 0000 0000"), new byte[] {(byte) transform});
    }

    private static byte[] fourColours() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        for (int at = 0; at < 64 * 48; at++) {
            raster.setPixel(at % 64, at / 64, new int[] {at % 64 * 4, 80, 120, 30});
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] profile(int number, int of, byte[] icc) {
        return Bytes.segment(0xE2, "ICC_PROFILE\0", new byte[] {(byte) number, (byte) of}, icc);
    }

    private static byte[] pieces(IntUnaryOperator numbered) {
        var icc = sRgb();
        return Bytes.joined((Object[]) IntStream.rangeClosed(1, 255)
                .mapToObj(number -> profile(numbered.applyAsInt(number), 255, Arrays.copyOf(icc, 200)))
                .toArray(byte[][]::new));
    }

    private static byte[] sRgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static byte[] claiming(int at, String what) {
        var icc = sRgb();
        System.arraycopy(Bytes.joined(what), 0, icc, at, 4);
        return icc;
    }

    /** The first tag's place and length. */
    private static byte[] tag(int place, int length) {
        var icc = sRgb();
        ByteBuffer.wrap(icc).putInt(TAGS + 8, place).putInt(TAGS + 12, length);
        return icc;
    }
}
