package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;

/** An export in an archive. Each of the archive's own records is written again and compared: no byte stands outside. */
final class ArchiveFiles implements ExportFiles {

    private final FileChannel archive;
    private final SortedMap<String, ZipEntryForm> entries = new TreeMap<>();

    private ArchiveFiles(FileChannel archive) {
        this.archive = archive;
    }

    static ArchiveFiles of(Path file) throws IOException {
        var files = new ArchiveFiles(FileChannel.open(file));
        try {
            files.readDirectory();
            return files;
        } catch (IOException | Wrong unreadable) {
            files.close();
            throw unreadable;
        }
    }

    private void readDirectory() throws IOException {
        var length = archive.size();
        if (length < ZipEntryForm.END) {
            throw new Wrong(new Finding(Reason.TRUNCATED, null, null, "too short for an archive"));
        }
        var end = read(length - ZipEntryForm.END, ZipEntryForm.END);
        var count = end.getLong(24);
        var size = end.getLong(40);
        var directory = end.getLong(48);
        if (!Arrays.equals(ZipEntryForm.end(count, directory, size), end.array())) {
            throw altered("the end of the archive is missing or not as exports are packed");
        }
        if (directory < 0 || size < 0 || directory + size != length - ZipEntryForm.END) {
            throw altered("the directory is not where the archive says");
        }
        readEntries(count, directory);
    }

    private void readEntries(long count, long directory) throws IOException {
        var offset = 0L;
        var at = directory;
        for (long i = 0; i < count; i++) {
            var entry = readEntry(at, directory, offset);
            at += entry.central().length;
            offset = entry.next();
        }
        if (offset != directory || at != archive.size() - ZipEntryForm.END) {
            throw altered("something stands between the files");
        }
    }

    private ZipEntryForm readEntry(long at, long directory, long offset) throws IOException {
        var fixed = read(at, ZipEntryForm.CENTRAL_FIXED);
        var nameLength = fixed.getShort(28) & 0xffff;
        var rest = read(at + ZipEntryForm.CENTRAL_FIXED, nameLength + 28);
        var name = new String(rest.array(), 0, nameLength, StandardCharsets.UTF_8);
        var entry = new ZipEntryForm(name, rest.getLong(nameLength + 4), fixed.getInt(16), offset);
        if (entry.size() < 0 || entry.size() > directory || entry.next() > directory) {
            throw altered("a file reaches into the directory");
        }
        demandSame(entry.central(), at);
        demandSame(entry.local(), offset);
        if (!entries.isEmpty() && entries.lastKey().compareTo(name) >= 0) {
            throw altered("the files are not in the order of their names");
        }
        entries.put(name, entry);
        return entry;
    }

    private void demandSame(byte[] form, long at) throws IOException {
        if (!Arrays.equals(form, read(at, form.length).array())) {
            throw altered("a record is not as exports are packed");
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        var bytes = ZipEntryForm.bytes(length);
        while (bytes.hasRemaining()) {
            if (archive.read(bytes, at + bytes.position()) < 0) {
                throw altered("a record is cut off");
            }
        }
        return bytes;
    }

    private static Wrong altered(String detail) {
        return new Wrong(new Finding(
                Reason.ARCHIVE_ALTERED,
                null,
                null,
                detail + "; if another program packed it, unpack it and verify the folder"));
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no such file in the archive");
        }
        return new ArchiveInput(archive, entry);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
