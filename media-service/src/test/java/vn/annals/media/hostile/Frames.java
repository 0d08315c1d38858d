package vn.annals.media.hostile;

import static vn.annals.media.hostile.HostileFile.Fate.NEUTRALISED;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_TOO_COSTLY;
import static vn.annals.media.hostile.HostileFile.Fate.PICTURE_UNREADABLE;

import java.util.stream.Stream;

/** Moving pictures, and what pretends to be some. */
public final class Frames {

    private Frames() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                HostileFile.of("a GIF that moves", "a.gif", () -> moving(3, 8, 8, 8), NEUTRALISED),
                HostileFile.of("a GIF of 5,000 frames", "a.gif", () -> moving(5_000, 8, 8, 8), PICTURE_UNREADABLE),
                HostileFile.of(
                        "a GIF whose frames are larger than itself",
                        "a.gif",
                        () -> moving(2, 8, 60_000, 60_000),
                        PICTURE_UNREADABLE),
                HostileFile.of(
                        "a GIF of 40 frames of 25 million pixels",
                        "a.gif",
                        () -> moving(40, 5_000, 5_000, 5_000),
                        PICTURE_UNREADABLE,
                        PICTURE_TOO_COSTLY),
                HostileFile.of(
                        "a GIF without frames",
                        "a.gif",
                        () -> Bytes.joined("GIF89a", Bytes.hex("08000800000000"), ";"),
                        PICTURE_UNREADABLE),
                HostileFile.of(
                        "a GIF of one frame without colours",
                        "a.gif",
                        () -> Bytes.joined("GIF89a", Bytes.hex("08000800000000 2c0000000008000800000702440000"), ";"),
                        NEUTRALISED,
                        PICTURE_UNREADABLE),
                HostileFile.of(
                        "a GIF with a code of 12 bits to begin with",
                        "a.gif",
                        () -> Bytes.joined(
                                "GIF89a",
                                Bytes.hex("08000800800000 ffffff000000 2c00000000080008000000 0f 02 ffff 00"),
                                ";"),
                        NEUTRALISED,
                        PICTURE_UNREADABLE),
                HostileFile.of(
                        "a WebP that moves",
                        "a.webp",
                        () -> Bytes.riff(
                                Bytes.riffChunk("VP8X", Bytes.hex("02000000 3f0000 2f0000")),
                                Bytes.riffChunk("ANIM", Bytes.hex("000000000000")),
                                Bytes.riffChunk(
                                        "ANMF",
                                        Bytes.joined(
                                                Bytes.hex("000000 000000 3f0000 2f0000 640000 00"),
                                                Bytes.codedIn(Bytes.picture("webp"))))),
                        PICTURE_UNREADABLE));
    }

    /** Frames of two colours in turn; each shown for a tenth of a second, again and again. */
    public static byte[] moving(int count, int screen, int width, int height) {
        var frame = Bytes.joined(
                Bytes.hex("21f904 08 0a00 00 00 2c 00000000"),
                Bytes.littleShort(width),
                Bytes.littleShort(height),
                Bytes.hex("00 02 02 4401 00"));
        return Bytes.joined(
                "GIF89a",
                Bytes.littleShort(screen),
                Bytes.littleShort(screen),
                Bytes.hex("80 00 00 ff0000 0000ff 21ff0b"),
                "NETSCAPE2.0",
                Bytes.hex("03 01 0000 00"),
                Bytes.times(count, frame),
                ";");
    }
}
