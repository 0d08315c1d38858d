package vn.annals.media.intake;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A GIF says the size of its screen at the start and ends with a semicolon, behind which some programs write zeros. */
final class GifHeader {

    private static final int SCREEN = 6;
    private static final int TRAILER = 0x3B;

    private GifHeader() {}

    static Optional<ImageSize> size(ByteBuffer bytes) {
        var last = bytes.limit() - 1;
        while (last > SCREEN && bytes.get(last) == 0) {
            last--;
        }
        return bytes.get(last) == TRAILER
                ? Optional.of(new ImageSize(littleEndian(bytes, SCREEN), littleEndian(bytes, SCREEN + 2)))
                : Optional.empty();
    }

    private static int littleEndian(ByteBuffer bytes, int at) {
        return bytes.get(at) & 0xFF | (bytes.get(at + 1) & 0xFF) << 8;
    }
}
