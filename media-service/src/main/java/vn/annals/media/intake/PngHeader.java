package vn.annals.media.intake;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** A PNG is a signature and chunks: length, type, data, checksum. The first says the size, the last that it is whole. */
final class PngHeader {

    private static final int FIRST_CHUNK = 8;
    private static final int FRAME = 12;
    private static final int TYPE = 4;
    private static final int CHECKSUM = 4;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private PngHeader() {}

    static Optional<ImageSize> size(ByteBuffer bytes) {
        if (bytes.getInt(FIRST_CHUNK + 4) != IHDR || !whole(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new ImageSize(bytes.getInt(FIRST_CHUNK + 8), bytes.getInt(FIRST_CHUNK + 12)));
    }

    private static boolean whole(ByteBuffer bytes) {
        long at = FIRST_CHUNK;
        while (at + FRAME <= bytes.limit()) {
            var length = Integer.toUnsignedLong(bytes.getInt((int) at));
            var type = bytes.getInt((int) at + 4);
            at += FRAME + length;
            if (at > bytes.limit() || !undamaged(bytes, (int) at, (int) length)) {
                return false;
            }
            if (type == IEND) {
                return true;
            }
        }
        return false;
    }

    /** Readers show nothing of a picture from its first wrong checksum on. */
    private static boolean undamaged(ByteBuffer bytes, int end, int length) {
        var sum = new CRC32();
        sum.update(bytes.slice(end - CHECKSUM - length - TYPE, TYPE + length));
        return (int) sum.getValue() == bytes.getInt(end - CHECKSUM);
    }
}
