package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.CANARY;
import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_TOO_COSTLY;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures that tell more than they show. */
final class Notes {

    private static final String XMP = "<x:xmpmeta><dc:creator>" + CANARY + "</dc:creator></x:xmpmeta>";

    private Notes() {}

    static Stream<HostileFile> all() {
        return Stream.of(positions(), inJpeg(), inPng(), inGif(), inWebp()).flatMap(files -> files);
    }

    private static Stream<HostileFile> positions() {
        return IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 65_535)
                .mapToObj(orientation -> HostileFile.of(
                        "a JPEG with its place on earth, held like " + orientation,
                        "a.jpg",
                        () -> Bytes.withSegment(
                                Bytes.picture("jpg"), Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(orientation))),
                        NEUTRALISED));
    }

    private static Stream<HostileFile> inJpeg() {
        return Stream.of(
                jpeg("XMP", Bytes.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", XMP)),
                jpeg("IPTC", Bytes.segment(0xED, "Photoshop 3.0\0008BIM\u0004\u0004", CANARY)),
                jpeg("a preview", Bytes.segment(0xE0, "JFXX\0\u0010", CANARY, Bytes.picture("jpg"))),
                jpeg("a maker's note", Bytes.segment(0xE5, CANARY)),
                jpeg(
                        "notes that point at themselves",
                        Bytes.segment(0xE1, "Exif\0\0MM\0*", Bytes.hex("00000008 ffff 0112"), Bytes.zeros(8))),
                jpeg("notes that point nowhere", Bytes.segment(0xE1, "Exif\0\0MM\0*", Bytes.hex("7fffffff"))),
                jpeg("notes that are cut off", Bytes.segment(0xE1, "Exif\0\0M")),
                jpeg("a whole colour profile", profile(sRgb())),
                jpeg("half a colour profile", profile(Arrays.copyOf(sRgb(), sRgb().length / 2))),
                jpeg("a colour profile that claims to be huge", profile(claiming(0x7FFFFFFF))),
                jpeg("a colour profile of a thousand tags", profile(tagged(0x7FFFFFF0))),
                jpeg("a hundred notes", Bytes.times(100, Bytes.segment(0xFE, CANARY))));
    }

    private static HostileFile jpeg(String what, byte[] segment) {
        return HostileFile.of(
                "a JPEG with " + what,
                "a.jpg",
                () -> Bytes.withSegment(Bytes.picture("jpg"), segment),
                NEUTRALISED,
                PICTURE_UNREADABLE,
                PICTURE_TOO_COSTLY);
    }

    private static byte[] profile(byte[] icc) {
        return Bytes.segment(0xE2, "ICC_PROFILE\0", Bytes.hex("0101"), icc);
    }

    private static byte[] sRgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static byte[] claiming(int length) {
        var icc = sRgb();
        java.nio.ByteBuffer.wrap(icc).putInt(0, length);
        return icc;
    }

    private static byte[] tagged(int count) {
        var icc = sRgb();
        java.nio.ByteBuffer.wrap(icc).putInt(128, count);
        return icc;
    }

    private static Stream<HostileFile> inPng() {
        return Stream.of(
                png("a text", Bytes.pngChunk("tEXt", "Author\0", CANARY)),
                png("XMP", Bytes.pngChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", XMP)),
                png("its place on earth", Bytes.pngChunk("eXIf", Bytes.exif(6))),
                png("its time", Bytes.pngChunk("tIME", Bytes.hex("07ea0102030405"))),
                png("a colour profile that is none", Bytes.pngChunk("iCCP", "x\0\0", Bytes.deflated(100))),
                png("an unknown part", Bytes.pngChunk("caNa", CANARY)),
                png("moving pictures", Bytes.pngChunk("acTL", Bytes.hex("0000ffff00000000"))));
    }

    private static HostileFile png(String what, byte[] chunk) {
        return HostileFile.of(
                "a PNG with " + what,
                "a.png",
                () -> Bytes.withChunk(Bytes.picture("png"), chunk),
                NEUTRALISED,
                PICTURE_UNREADABLE);
    }

    private static Stream<HostileFile> inGif() {
        return Stream.of(
                gif("a note", Bytes.joined(Bytes.hex("21fe0b"), CANARY, Bytes.hex("00"))),
                gif("a text", Bytes.joined(Bytes.hex("2101 0c 0000000000000000 08080100 0b"), CANARY, Bytes.hex("00"))),
                gif("XMP", Bytes.joined(Bytes.hex("21ff0b"), "XMP DataXMP", Bytes.hex("0b"), CANARY, Bytes.hex("00"))));
    }

    private static HostileFile gif(String what, byte[] extension) {
        return HostileFile.of(
                "a GIF with " + what,
                "a.gif",
                () -> {
                    var gif = Bytes.picture("gif");
                    return Bytes.joined(
                            Arrays.copyOf(gif, gif.length - 1), extension, new byte[] {gif[gif.length - 1]});
                },
                NEUTRALISED,
                PICTURE_UNREADABLE);
    }

    private static Stream<HostileFile> inWebp() {
        var canvas = Bytes.riffChunk("VP8X", Bytes.joined(Bytes.hex("0c000000"), Bytes.hex("3f00002f0000")));
        return Stream.of(
                HostileFile.of(
                        "a WebP with its place on earth",
                        "a.webp",
                        () -> Bytes.riff(
                                canvas,
                                Bytes.codedIn(Bytes.picture("webp")),
                                Bytes.riffChunk("EXIF", Bytes.exif(3)),
                                Bytes.riffChunk("XMP ", Bytes.joined(XMP))),
                        NEUTRALISED),
                HostileFile.of(
                        "a WebP with a colour profile that is none",
                        "a.webp",
                        () -> Bytes.riff(
                                canvas,
                                Bytes.riffChunk("ICCP", Bytes.joined(CANARY)),
                                Bytes.codedIn(Bytes.picture("webp"))),
                        NEUTRALISED,
                        PICTURE_UNREADABLE));
    }
}
