package vn.annals.media.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** A WebP is a RIFF file, whose length must be its own: a picture in one of two codings, or a canvas with pictures on it. */
final class WebpHeader {

    private static final int LENGTH = 4;
    private static final int FIRST_CHUNK = 12;
    private static final int DATA = 20;
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4C385056;
    private static final int CANVAS = 0x58385056;
    private static final int KEY_FRAME = 0x2A019D;
    private static final int SIGNATURE = 0x2F;

    private WebpHeader() {}

    static Optional<ImageSize> size(ByteBuffer whole) {
        var bytes = whole.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.toUnsignedLong(bytes.getInt(LENGTH)) + 8 > bytes.limit()) {
            return Optional.empty();
        }
        return switch (bytes.getInt(FIRST_CHUNK)) {
            case LOSSY -> lossy(bytes);
            case LOSSLESS -> lossless(bytes);
            case CANVAS -> Optional.of(new ImageSize(1 + triple(bytes, DATA + 4), 1 + triple(bytes, DATA + 7)));
            default -> Optional.empty();
        };
    }

    private static Optional<ImageSize> lossy(ByteBuffer bytes) {
        return triple(bytes, DATA + 3) == KEY_FRAME
                ? Optional.of(new ImageSize(bytes.getShort(DATA + 6) & 0x3FFF, bytes.getShort(DATA + 8) & 0x3FFF))
                : Optional.empty();
    }

    private static Optional<ImageSize> lossless(ByteBuffer bytes) {
        var sides = bytes.getInt(DATA + 1);
        return bytes.get(DATA) == SIGNATURE
                ? Optional.of(new ImageSize(1 + (sides & 0x3FFF), 1 + (sides >>> 14 & 0x3FFF)))
                : Optional.empty();
    }

    private static int triple(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF | (bytes.get(at + 2) & 0xFF) << 16;
    }
}
