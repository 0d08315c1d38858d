package vn.annals.kernel.ledger.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;

/** The files of an export, in a folder or in an archive. */
interface ExportFiles extends Closeable {

    /** Every file, also such as do not belong there; a folder that does not belong there ends with a slash. */
    SortedSet<String> names() throws IOException;

    InputStream open(String name) throws IOException;

    static ExportFiles at(Path place) throws IOException {
        return Files.isDirectory(place) ? new FolderFiles(place) : ArchiveFiles.of(place);
    }
}
