package vn.annals.kernel.ledger.proof.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The one way an export is packed: a zip64 file, nothing compressed, no times, no comments, entries in the order of
 * their names. With one form only, a changed byte in the archive's own records is found like any other.
 */
record ZipEntryForm(String name, long size, int crc, long offset) {

    static final int CENTRAL_FIXED = 46;
    static final int END = 56 + 20 + 22;

    private static final short VERSION = 45;
    private static final short FIRST_DAY = 0x21;
    private static final int SEE_ZIP64 = -1;
    private static final short ZIP64 = 1;

    /** Stands before the content. */
    byte[] local() {
        var text = name.getBytes(StandardCharsets.UTF_8);
        var form = bytes(30 + text.length + 20).putInt(0x04034b50).putShort(VERSION);
        common(form, text).putShort((short) 20).put(text);
        return form.putShort(ZIP64)
                .putShort((short) 16)
                .putLong(size)
                .putLong(size)
                .array();
    }

    /** Stands in the directory behind all contents. */
    byte[] central() {
        var text = name.getBytes(StandardCharsets.UTF_8);
        var form = bytes(CENTRAL_FIXED + text.length + 28).putInt(0x02014b50);
        common(form.putShort(VERSION).putShort(VERSION), text).putShort((short) 28);
        form.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        form.putInt(SEE_ZIP64).put(text);
        return form.putShort(ZIP64)
                .putShort((short) 24)
                .putLong(size)
                .putLong(size)
                .putLong(offset)
                .array();
    }

    private ByteBuffer common(ByteBuffer form, byte[] text) {
        form.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort(FIRST_DAY);
        return form.putInt(crc).putInt(SEE_ZIP64).putInt(SEE_ZIP64).putShort((short) text.length);
    }

    /** Where the content begins. */
    long begin() {
        return offset + local().length;
    }

    /** Where the next entry begins. */
    long next() {
        return begin() + size;
    }

    /** Stands at the very end. */
    static byte[] end(long entries, long directory, long length) {
        var form = bytes(END).putInt(0x06064b50).putLong(44).putShort(VERSION).putShort(VERSION);
        form.putInt(0)
                .putInt(0)
                .putLong(entries)
                .putLong(entries)
                .putLong(length)
                .putLong(directory);
        form.putInt(0x07064b50).putInt(0).putLong(directory + length).putInt(1);
        form.putInt(0x06054b50).putInt(0).putShort((short) -1).putShort((short) -1);
        return form.putInt(SEE_ZIP64).putInt(SEE_ZIP64).putShort((short) 0).array();
    }

    static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
