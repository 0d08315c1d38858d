package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.Fate.INVALID_REQUEST;
import static vn.annals.media.hostile.HostileFile.Fate.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_TOO_COSTLY;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;

/** Pictures whose parts stand in no order, are there twice and contradict, or say what no program expects. */
final class Built {

    private Built() {}

    static Stream<HostileFile> all() {
        return Stream.of(jpeg(), png(), gif(), webp()).flatMap(files -> files);
    }

    private static Stream<HostileFile> jpeg() {
        return Stream.of(
                jpeg("a second, huge frame", () -> withFrame(frame(0xC0, 65_500, 65_500, 3, 0x11))),
                jpeg("a second, huge frame of another kind", () -> withFrame(frame(0xC9, 65_500, 65_500, 3, 0x11))),
                jpeg("a frame of no colours", () -> only(frame(0xC0, 64, 48, 0, 0x11))),
                jpeg("a frame of 255 colours", () -> only(frame(0xC0, 64, 48, 255, 0x11))),
                jpeg("samples sixteen times as fine", () -> only(frame(0xC0, 64, 48, 3, 0xFF))),
                jpeg("samples of no size", () -> only(frame(0xC0, 64, 48, 3, 0x00))),
                jpeg("a lossless frame", () -> only(frame(0xC3, 64, 48, 3, 0x11))),
                jpeg("a frame of steps", () -> only(frame(0xC5, 64, 48, 3, 0x11))),
                jpeg("an arithmetic frame", () -> only(frame(0xC9, 64, 48, 3, 0x11))),
                jpeg("more codes than there can be", () -> with(Bytes.segment(0xC4, "\0", times(16, 0xFF)))),
                jpeg("a table that divides by nothing", () -> with(Bytes.segment(0xDB, "\0", Bytes.zeros(64)))),
                jpeg("a table of a number there is not", () -> with(Bytes.segment(0xDB, times(65, 0x0F)))),
                jpeg("a start again after each point", () -> with(Bytes.segment(0xDD, Bytes.hex("0001")))),
                jpeg(
                        "a picture in it before its own",
                        () -> Bytes.joined(
                                Bytes.hex("ffd8"),
                                Bytes.segment(0xE0, "JFIF\0", Bytes.hex("0102 00 0048 0048 ffff")),
                                Arrays.copyOfRange(Bytes.picture("jpg"), 2, Bytes.picture("jpg").length))),
                jpeg("nothing but its ends", () -> Bytes.hex("ffd8ffd9ffd9")));
    }

    private static HostileFile jpeg(String what, HostileFile.Content content) {
        return file("a JPEG with " + what, "a.jpg", content);
    }

    private static Stream<HostileFile> png() {
        return Stream.of(
                png("a second, huge head", () -> with("IHDR", head(60_000, 60_000, 8, 2, 0, 0, 0))),
                png(
                        "a head behind its pixels",
                        () -> Bytes.joined(
                                Bytes.hex("89504e470d0a1a0a"), pixels(100), headed(head(8, 8, 8, 2, 0, 0, 0)), end())),
                png("three bits a sample", () -> made(head(8, 8, 3, 2, 0, 0, 0), 100)),
                png("a colour of no kind", () -> made(head(8, 8, 8, 5, 0, 0, 0), 100)),
                png("pixels packed in no known way", () -> made(head(8, 8, 8, 2, 1, 0, 0), 100)),
                png("a sieve of no kind", () -> made(head(8, 8, 8, 2, 0, 1, 0), 100)),
                png("rows in no known order", () -> made(head(8, 8, 8, 2, 0, 0, 7), 100)),
                png("49 million pixels in seven rounds", () -> made(head(7_000, 7_000, 8, 2, 0, 0, 1), 147_100_000)),
                png("a palette that is not there", () -> made(head(8, 8, 8, 3, 0, 0, 0), 100)),
                png("a palette of 300 colours", () -> with("PLTE", Bytes.zeros(900))),
                png("a palette of a third of a colour", () -> with("PLTE", Bytes.zeros(1))),
                png("more transparency than colours", () -> with("tRNS", Bytes.zeros(4_000))),
                png(
                        "two profiles",
                        () -> Bytes.withChunk(
                                with("iCCP", Bytes.joined("a\0\0", Bytes.deflated(10))),
                                Bytes.pngChunk("iCCP", "b\0\0", Bytes.deflated(10)))),
                png("no light at all", () -> with("gAMA", Bytes.zeros(4))),
                png(
                        "no pixels",
                        () -> Bytes.joined(Bytes.hex("89504e470d0a1a0a"), headed(head(8, 8, 8, 2, 0, 0, 0)), end())),
                png(
                        "pixels in 50,000 empty pieces",
                        () -> Bytes.joined(
                                Bytes.hex("89504e470d0a1a0a"),
                                headed(head(8, 8, 8, 2, 0, 0, 0)),
                                Bytes.times(50_000, Bytes.chunk("IDAT", new byte[0])),
                                pixels(200),
                                end())),
                png("pixels that are not packed at all", () -> Bytes.png(8, 8, 8, 2, Bytes.zeros(200))),
                png(
                        "a part longer than all there is",
                        () -> Bytes.withChunk(
                                Bytes.picture("png"), Bytes.joined(Bytes.hex("7fffffff"), "tEXt", Bytes.zeros(20)))),
                png(
                        "a part of less than no length",
                        () -> Bytes.withChunk(
                                Bytes.picture("png"), Bytes.joined(Bytes.hex("ffffffff"), "tEXt", Bytes.zeros(20)))),
                png("no end", () -> Arrays.copyOf(Bytes.picture("png"), Bytes.picture("png").length - 12)),
                png("a head whose checksum is wrong", () -> {
                    var picture = Bytes.picture("png");
                    picture[30] ^= 1;
                    return picture;
                }),
                png(
                        "moving pictures larger than itself",
                        () -> Bytes.withChunk(
                                with("acTL", Bytes.hex("0000000200000000")),
                                Bytes.pngChunk(
                                        "fcTL",
                                        Bytes.hex("00000000 0000ea60 0000ea60 00000000 00000000 0001 0001 00 00")))));
    }

    private static HostileFile png(String what, HostileFile.Content content) {
        return file("a PNG with " + what, "a.png", content);
    }

    private static Stream<HostileFile> gif() {
        return Stream.of(
                gif("a mark of no year", () -> Bytes.joined("GIF90a", Bytes.hex("08000800000000"), ";")),
                gif("a picture beside itself", () -> gifOf("2c ff7fff7f 0800 0800 00 02 02 4401 00")),
                gif("a picture of no size", () -> gifOf("2c 00000000 0000 0000 00 02 02 4401 00")),
                gif("a palette that is cut off", () -> Bytes.joined("GIF89a", Bytes.hex("08000800870000 ff00"), ";")),
                gif("codes of no length", () -> gifOf("2c 00000000 0800 0800 00 00 02 4401 00")),
                gif("codes of 255 bits", () -> gifOf("2c 00000000 0800 0800 00 ff 02 4401 00")),
                gif("a note without an end", () -> gifOf("21fe ff 41")),
                gif(
                        "rows in four rounds that stop in the first",
                        () -> gifOf("2c 00000000 0800 0800 40 02 02 4401 00")),
                gif("an unknown part", () -> gifOf("ff 04 01020304 00 2c 00000000 0800 0800 00 02 02 4401 00")),
                gif(
                        "nothing but a million ends",
                        () -> Bytes.joined("GIF89a", Bytes.hex("08000800000000"), times(1_000_000, 0x3B))));
    }

    private static HostileFile gif(String what, HostileFile.Content content) {
        return file("a GIF with " + what, "a.gif", content);
    }

    private static Stream<HostileFile> webp() {
        return Stream.of(
                webp(
                        "a small canvas under a large picture",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("00000000 070000 070000")),
                                Bytes.codedIn(Bytes.picture("webp", 2_000, 1_500)))),
                webp(
                        "a large canvas under a small picture",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("00000000 571b00 571b00")),
                                Bytes.codedIn(Bytes.picture("webp")))),
                webp(
                        "transparency that is none",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("10000000 3f0000 2f0000")),
                                Bytes.riffChunk("ALPH", times(400, 0xFF)),
                                Bytes.codedIn(Bytes.picture("webp")))),
                webp("a length of everything", () -> length(0xFFFFFFF0)),
                webp("no length", () -> length(0)),
                webp(
                        "two pictures",
                        () -> Bytes.riff(
                                Bytes.codedIn(Bytes.picture("webp")), Bytes.codedIn(Bytes.picture("webp", 900, 900)))),
                webp("a picture that is not coded", () -> Bytes.riff(Bytes.riffChunk("VP8L", times(90, 0x2F)))),
                webp(
                        "a thousand moving pictures",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("02000000 3f0000 2f0000")),
                                Bytes.riffChunk("ANIM", Bytes.hex("000000000000")),
                                Bytes.times(
                                        1_000,
                                        Bytes.riffChunk(
                                                "ANMF",
                                                Bytes.joined(
                                                        Bytes.hex("000000 000000 3f0000 2f0000 640000 00"),
                                                        Bytes.codedIn(Bytes.picture("webp"))))))));
    }

    private static HostileFile webp(String what, HostileFile.Content content) {
        return file("a WebP with " + what, "a.webp", content);
    }

    private static HostileFile file(String what, String name, HostileFile.Content content) {
        return HostileFile.of(
                what,
                name,
                content,
                NEUTRALISED,
                MEDIA_TYPE_NOT_SUPPORTED,
                INVALID_REQUEST,
                PICTURE_UNREADABLE,
                PICTURE_TOO_COSTLY);
    }

    private static byte[] frame(int marker, int width, int height, int colours, int sampling) {
        var each = new byte[colours * 3];
        for (int colour = 0; colour < colours; colour++) {
            each[colour * 3] = (byte) (colour + 1);
            each[colour * 3 + 1] = (byte) sampling;
        }
        var sides = ByteBuffer.allocate(4)
                .putShort((short) height)
                .putShort((short) width)
                .array();
        return Bytes.segment(marker, Bytes.hex("08"), sides, new byte[] {(byte) colours}, each);
    }

    /** The frame before the scan of an honest picture. */
    private static byte[] withFrame(byte[] frame) {
        var jpeg = Bytes.picture("jpg");
        var scan = 2;
        while ((jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + (ByteBuffer.wrap(jpeg).getShort(scan + 2) & 0xFFFF);
        }
        return Bytes.joined(Arrays.copyOf(jpeg, scan), frame, Arrays.copyOfRange(jpeg, scan, jpeg.length));
    }

    private static byte[] only(byte[] frame) {
        return Bytes.withSegment(Bytes.picture("jpg"), frame);
    }

    private static byte[] with(byte[] segment) {
        return Bytes.withSegment(Bytes.picture("jpg"), segment);
    }

    private static byte[] with(String chunk, byte[] content) {
        return Bytes.withChunk(Bytes.picture("png"), Bytes.chunk(chunk, content));
    }

    private static byte[] head(int width, int height, int depth, int colour, int packed, int sieve, int order) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) depth, (byte) colour, (byte) packed, (byte) sieve, (byte) order})
                .array();
    }

    private static byte[] headed(byte[] head) {
        return Bytes.chunk("IHDR", head);
    }

    private static byte[] made(byte[] head, long pixels) {
        return Bytes.joined(Bytes.hex("89504e470d0a1a0a"), headed(head), pixels(pixels), end());
    }

    private static byte[] pixels(long count) {
        return Bytes.chunk("IDAT", Bytes.deflated(count));
    }

    private static byte[] end() {
        return Bytes.chunk("IEND", new byte[0]);
    }

    private static byte[] gifOf(String parts) {
        return Bytes.joined("GIF89a", Bytes.hex("08000800800000 ffffff000000"), Bytes.hex(parts), ";");
    }

    private static byte[] length(int claimed) {
        var webp = Bytes.picture("webp");
        System.arraycopy(Bytes.little(claimed), 0, webp, 4, 4);
        return webp;
    }

    private static byte[] times(int count, int octet) {
        var bytes = new byte[count];
        Arrays.fill(bytes, (byte) octet);
        return bytes;
    }
}
