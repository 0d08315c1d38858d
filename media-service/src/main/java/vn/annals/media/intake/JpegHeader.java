package vn.annals.media.intake;

import java.nio.ByteBuffer;
import java.util.Optional;

/** A JPEG is a row of marked segments; the frame's says the size. Cameras put previews and notes behind the end. */
final class JpegHeader {

    private static final int FIRST_SEGMENT = 2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegHeader() {}

    static Optional<ImageSize> size(ByteBuffer bytes) {
        var at = FIRST_SEGMENT;
        while (true) {
            at = afterFill(bytes, at);
            var marker = octet(bytes, at);
            if (octet(bytes, at - 1) != 0xFF || marker == START_OF_SCAN || marker == END) {
                return Optional.empty();
            }
            var length = at + 1;
            if (startsFrame(marker)) {
                return endsAfter(bytes, length)
                        ? Optional.of(new ImageSize(word(bytes, length + 5), word(bytes, length + 3)))
                        : Optional.empty();
            }
            at = length + Math.max(2, word(bytes, length));
        }
    }

    /** The place of the marker's code: any number of fill bytes may stand between it and the first 0xFF. */
    private static int afterFill(ByteBuffer bytes, int at) {
        var code = at + 1;
        while (octet(bytes, code) == 0xFF) {
            code++;
        }
        return code;
    }

    /** SOF0 to SOF15; three codes among them mean other things. */
    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean endsAfter(ByteBuffer bytes, int header) {
        for (var at = bytes.limit() - 2; at > header; at--) {
            if (octet(bytes, at) == 0xFF && octet(bytes, at + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private static int octet(ByteBuffer bytes, int at) {
        return bytes.get(at) & 0xFF;
    }

    private static int word(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
