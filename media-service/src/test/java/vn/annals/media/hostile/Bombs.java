package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.CANARY;
import static vn.annals.media.hostile.HostileFile.Fate.INVALID_REQUEST;
import static vn.annals.media.hostile.HostileFile.Fate.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_TOO_COSTLY;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;

/** Small files that become large, or long. */
final class Bombs {

    private static final int MEGABYTE = 1 << 20;

    private Bombs() {}

    static Stream<HostileFile> all() {
        return Stream.of(claims(), floods(), unpacking(), steps()).flatMap(files -> files);
    }

    /** Headers that promise more than can be shown, before anything is opened. */
    private static Stream<HostileFile> claims() {
        return Stream.of(
                claim("a PNG of 100,000 by 100,000", "png", () -> claimed(100_000, 100_000)),
                claim("a PNG of the largest sides", "png", () -> claimed(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                claim("a PNG of one very long row", "png", () -> claimed(20_001, 1)),
                claim("a PNG of one very long column", "png", () -> claimed(1, 20_001)),
                claim("a PNG a little too large", "png", () -> claimed(7_072, 7_072)),
                claim("a JPEG of 65,500 by 65,500", "jpg", () -> jpegOf(65_500, 65_500)),
                claim("a JPEG of 65,535 by 1", "jpg", () -> jpegOf(65_535, 1)),
                claim("a GIF of 65,535 by 65,535", "gif", () -> gifOf(65_535, 65_535)),
                claim("a WebP of 16,383 by 16,383", "webp", () -> webpOf(16_383, 16_383)),
                claim(
                        "a WebP on a canvas of 16,777,216",
                        "webp",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("00000000 ffffff ffffff")),
                                Bytes.codedIn(Bytes.picture("webp")))),
                claim("a PNG without width", "png", () -> claimed(0, 10)),
                claim("a PNG with less than no height", "png", () -> claimed(10, -1)),
                claim("a JPEG without height", "jpg", () -> jpegOf(10, 0)),
                claim("a GIF without width", "gif", () -> gifOf(0, 10)));
    }

    private static HostileFile claim(String what, String ending, HostileFile.Content content) {
        return HostileFile.of(what, "a." + ending, content, INVALID_REQUEST, MEDIA_TYPE_NOT_SUPPORTED);
    }

    /** As many pixels as may be shown, all alike: some kilobytes that become hundreds of megabytes. */
    private static Stream<HostileFile> floods() {
        return Stream.of(
                flood("grey", 1, 0),
                flood("grey in 16 bits", 16, 0),
                flood("palette", 8, 3),
                flood("colour", 8, 2),
                flood("colour with transparency", 8, 6),
                flood("colour with transparency in 16 bits", 16, 6),
                HostileFile.of(
                        "a PNG whose pixels end too early",
                        "a.png",
                        () -> Bytes.png(7_000, 7_000, 8, 2, Bytes.deflated(1_000)),
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY,
                        NEUTRALISED),
                HostileFile.of(
                        "a PNG whose pixels do not end",
                        "a.png",
                        () -> Bytes.png(10, 10, 8, 2, Bytes.deflated(256L * MEGABYTE)),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a JPEG of 50 million pixels",
                        "a.jpg",
                        () -> jpegOf(7_071, 7_071),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a JPEG of 50 million pixels that must be turned",
                        "a.jpg",
                        () -> Bytes.withSegment(jpegOf(7_071, 7_071), Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(6))),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a WebP of 50 million pixels",
                        "a.webp",
                        () -> webpOf(7_071, 7_071),
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY));
    }

    private static HostileFile flood(String what, int depth, int colour) {
        return HostileFile.of(
                "a PNG of 49 million pixels in " + what,
                "a.png",
                () -> Bytes.flood(7_000, 7_000, depth, colour),
                NEUTRALISED,
                PICTURE_TOO_COSTLY);
    }

    /** Notes beside the pixels that unpack to hundreds of megabytes, or to nonsense. */
    private static Stream<HostileFile> unpacking() {
        return Stream.of(
                packed("a text", "zTXt", "Comment\0\0"),
                packed("a text of another kind", "iTXt", "Comment\0\u0001\0\0\0"),
                packed("a colour profile", "iCCP", "profile\0\0"),
                HostileFile.of(
                        "a PNG with a text of 15 megabytes",
                        "a.png",
                        () -> Bytes.withChunk(
                                Bytes.picture("png"), Bytes.pngChunk("tEXt", "a\0", Bytes.zeros(15 * MEGABYTE))),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY));
    }

    private static HostileFile packed(String what, String type, String head) {
        return HostileFile.of(
                "a PNG with " + what + " of 256 megabytes",
                "a.png",
                () -> Bytes.withChunk(
                        Bytes.picture("png"), Bytes.pngChunk(type, head, Bytes.deflated(256L * MEGABYTE))),
                NEUTRALISED,
                PICTURE_UNREADABLE,
                PICTURE_TOO_COSTLY);
    }

    /** Files that make whoever walks through them take millions of steps. */
    private static Stream<HostileFile> steps() {
        return Stream.of(
                HostileFile.of(
                        "a PNG of 300,000 empty parts",
                        "a.png",
                        () -> Bytes.withChunk(
                                Bytes.picture("png"), Bytes.times(300_000, Bytes.chunk("caNa", new byte[0]))),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a JPEG of 10 million fill bytes",
                        "a.jpg",
                        () -> {
                            var fill = new byte[10_000_000];
                            Arrays.fill(fill, (byte) 0xFF);
                            return Bytes.withSegment(Bytes.picture("jpg"), fill);
                        },
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a JPEG of 500,000 empty notes",
                        "a.jpg",
                        () -> Bytes.withSegment(Bytes.picture("jpg"), Bytes.times(500_000, Bytes.segment(0xFE))),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a JPEG whose scans do not end",
                        "a.jpg",
                        Bombs::endlessScans,
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a GIF with a note of 10 megabytes",
                        "a.gif",
                        () -> {
                            var gif = Bytes.picture("gif");
                            var block = Bytes.joined(Bytes.hex("ff"), Bytes.zeros(255));
                            return Bytes.joined(
                                    Arrays.copyOf(gif, gif.length - 1),
                                    Bytes.hex("21fe"),
                                    Bytes.times(40_000, block),
                                    Bytes.hex("00 3b"));
                        },
                        NEUTRALISED),
                HostileFile.of(
                        "a WebP of a million empty parts",
                        "a.webp",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("00000000 3f0000 2f0000")),
                                Bytes.times(1_000_000, Bytes.riffChunk("CANA", new byte[0])),
                                Bytes.codedIn(Bytes.picture("webp"))),
                        NEUTRALISED,
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a JPEG that says where it is " + CANARY,
                        "a.jpg",
                        () -> Bytes.withSegment(Bytes.picture("jpg"), Bytes.segment(0xE1, "Exif\0\0", CANARY)),
                        NEUTRALISED));
    }

    private static byte[] claimed(int width, int height) {
        return Bytes.png(width, height, 8, 2, Bytes.deflated(100));
    }

    private static byte[] jpegOf(int width, int height) {
        var jpeg = Bytes.picture("jpg");
        var at = 2;
        while ((jpeg[at + 1] & 0xFF) < 0xC0 || (jpeg[at + 1] & 0xFF) > 0xC2) {
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
        }
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return jpeg;
    }

    private static byte[] gifOf(int width, int height) {
        return Bytes.joined(
                "GIF89a", Bytes.littleShort(width), Bytes.littleShort(height), Bytes.hex("000000"), Bytes.hex("3b"));
    }

    private static byte[] webpOf(int width, int height) {
        var webp = Bytes.picture("webp");
        System.arraycopy(Bytes.littleShort(width), 0, webp, 26, 2);
        System.arraycopy(Bytes.littleShort(height), 0, webp, 28, 2);
        return webp;
    }

    /** Progressive pictures may come back to every pixel as often as they like. */
    private static byte[] endlessScans() {
        var progressive = Progressive.picture(4_000, 3_000);
        var scan = progressive.lastScan();
        return Bytes.joined(
                progressive.beforeLastScan(),
                Bytes.times(Math.max(1, 15 * MEGABYTE / scan.length), scan),
                Bytes.hex("ffd9"));
    }
}
