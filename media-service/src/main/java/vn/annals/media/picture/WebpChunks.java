package vn.annals.media.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A WebP is a row of named chunks behind twelve bytes. */
final class WebpChunks {

    private static final int FIRST = 12;
    private static final int HEAD = 8;

    private WebpChunks() {}

    static boolean lossless(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return find(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), "VP8L") != null;
        }
    }

    static @Nullable ByteBuffer find(ByteBuffer bytes, String name) {
        var little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        var called = new byte[4];
        for (var at = FIRST; at + HEAD <= bytes.limit(); ) {
            little.get(at, called);
            var length = little.getInt(at + 4);
            if (length < 0 || length > bytes.limit() - at - HEAD) {
                return null;
            }
            if (new String(called, US_ASCII).equals(name)) {
                return bytes.slice(at + HEAD, length);
            }
            at += HEAD + length + (length & 1);
        }
        return null;
    }
}
