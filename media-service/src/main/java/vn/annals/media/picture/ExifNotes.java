package vn.annals.media.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the one thing that is wanted of a camera's notes, wherever each kind of picture keeps them. */
final class ExifNotes {

    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final byte[] MARK = "Exif\0\0".getBytes(ISO_8859_1);
    private static final int LONGEST = 1 << 20;

    private ExifNotes() {}

    static int orientation(PictureKind kind, Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var notes =
                    switch (kind) {
                        case JPEG -> inJpeg(bytes);
                        case PNG -> inPng(bytes);
                        case WEBP -> WebpChunks.find(bytes, "EXIF");
                        case GIF -> null;
                    };
            return notes == null ? UPRIGHT : orientation(withoutMark(notes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static @Nullable ByteBuffer inJpeg(ByteBuffer bytes) {
        for (var at = 2; at + 4 <= bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF; ) {
            var marker = bytes.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xDA || marker == 0xD9) {
                return null;
            }
            var length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && marked(bytes, at + 4)) {
                return bytes.slice(at + 4, length - 2);
            }
            at += 2 + Math.max(2, length);
        }
        return null;
    }

    private static @Nullable ByteBuffer inPng(ByteBuffer bytes) {
        for (var at = 8; at + 12 <= bytes.limit(); ) {
            var length = bytes.getInt(at);
            if (length < 0) {
                return null;
            }
            if (bytes.getInt(at + 4) == 0x65584966) {
                return bytes.slice(at + 8, Math.min(length, LONGEST));
            }
            at = Math.addExact(at, Math.addExact(length, 12));
        }
        return null;
    }

    private static ByteBuffer withoutMark(ByteBuffer notes) {
        return marked(notes, 0) ? notes.slice(MARK.length, notes.limit() - MARK.length) : notes;
    }

    private static boolean marked(ByteBuffer bytes, int at) {
        var found = new byte[MARK.length];
        if (bytes.limit() < at + found.length) {
            return false;
        }
        bytes.get(at, found);
        return Arrays.equals(found, MARK);
    }

    /** The notes are a small TIFF file: byte order, the place of the first directory, twelve bytes for each entry. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * 12;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                return tiff.getShort(at + 8);
            }
        }
        return UPRIGHT;
    }
}
