package vn.annals.kernel.ledger.proof.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Packs the folder of an export into one file. */
public final class ExportArchive {

    private ExportArchive() {}

    /** Writes the archive and leaves {@code out} open. */
    public static void pack(Path folder, OutputStream out) throws IOException {
        var files = new FolderFiles(folder);
        var entries = new ArrayList<ZipEntryForm>();
        var buffered = new BufferedOutputStream(out, 1 << 16);
        var offset = 0L;
        for (var name : files.names()) {
            var entry = new ZipEntryForm(name, Files.size(folder.resolve(name)), crc(files, name), offset);
            buffered.write(entry.local());
            try (var content = files.open(name)) {
                content.transferTo(buffered);
            }
            entries.add(entry);
            offset = entry.next();
        }
        var length = 0L;
        for (var entry : entries) {
            var record = entry.central();
            buffered.write(record);
            length += record.length;
        }
        buffered.write(ZipEntryForm.end(entries.size(), offset, length));
        buffered.flush();
    }

    // Without compression the checksum stands before the content.
    private static int crc(FolderFiles files, String name) throws IOException {
        try (var content = new CheckedInputStream(files.open(name), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return (int) content.getChecksum().getValue();
        }
    }
}
