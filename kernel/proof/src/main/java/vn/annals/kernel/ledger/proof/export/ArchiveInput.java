package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;

/** The content of one file in an archive; at its end the archive's checksum is compared too. */
final class ArchiveInput extends InputStream {

    private final FileChannel archive;
    private final ZipEntryForm entry;
    private final CRC32 crc = new CRC32();
    private long at;

    ArchiveInput(FileChannel archive, ZipEntryForm entry) {
        this.archive = archive;
        this.entry = entry;
        this.at = entry.begin();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var left = entry.next() - at;
        if (left == 0) {
            demandChecksum();
            return -1;
        }
        var read = archive.read(ByteBuffer.wrap(bytes, from, (int) Math.min(length, left)), at);
        if (read < 0) {
            throw new IOException("the archive ended");
        }
        crc.update(bytes, from, read);
        at += read;
        return read;
    }

    private void demandChecksum() {
        if ((int) crc.getValue() != entry.crc()) {
            throw new Wrong(
                    Finding.in(entry.name(), Reason.ARCHIVE_ALTERED, "the archive has another checksum for it"));
        }
    }
}
