package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/** Writes an export into a folder, one commit at a time. {@link ExportArchive} makes one file of it. */
public final class ExportWriter {

    private final ExportSource source;
    private final Path folder;
    private final Checkpoint checkpoint;
    private final Map<String, FileMark> files = new TreeMap<>();
    private final MediaNames media = new MediaNames();

    private ExportWriter(ExportSource source, Path folder) {
        this.source = source;
        this.folder = folder;
        this.checkpoint = Checkpoint.of(source.checkpoint());
    }

    /** {@code folder} exists and is empty. */
    public static void write(ExportSource source, Path folder) throws IOException {
        new ExportWriter(source, folder).write();
    }

    private void write() throws IOException {
        writeCheckpoint();
        writeCommits();
        writeStorage();
        var absent = writeMedia();
        var manifest = new Manifest(checkpoint.origin(), source.scope(), files, absent);
        Files.write(folder.resolve(FileNames.MANIFEST), manifest.bytes());
    }

    private void writeCheckpoint() throws IOException {
        try (var out = create(FileNames.CHECKPOINT)) {
            out.write(source.checkpoint().bytes());
            files.put(FileNames.CHECKPOINT, out.mark());
        }
    }

    private void writeCommits() throws IOException {
        try (var entries = new EntriesWriter(source, checkpoint, this::create, media);
                var commits = source.commits()) {
            entries.begin();
            for (var all = commits.iterator(); all.hasNext(); ) {
                entries.commit(all.next());
            }
            files.putAll(entries.end());
        }
    }

    private void writeStorage() throws IOException {
        try (var out = create(FileNames.STORAGE)) {
            out.write(StorageReport.of(source.storage().orElse(null)));
            files.put(FileNames.STORAGE, out.mark());
        }
    }

    private List<String> writeMedia() throws IOException {
        Files.createDirectories(folder.resolve(FileNames.MEDIA));
        var absent = new ArrayList<String>();
        for (var sha256 : media.names()) {
            var kept = source.media(sha256);
            if (kept.isEmpty() || !copied(sha256, kept.get())) {
                absent.add(sha256);
            }
        }
        return absent;
    }

    private boolean copied(String sha256, InputStream kept) throws IOException {
        var name = FileNames.MEDIA + sha256;
        try (kept;
                var out = create(name)) {
            kept.transferTo(out);
            var mark = out.mark();
            if (mark.sha256().equals(sha256)) {
                files.put(name, mark);
                return true;
            }
        }
        // A damaged file would spoil the export; that it is missing is said in the manifest.
        Files.delete(folder.resolve(name));
        return false;
    }

    private MarkedOutput create(String name) throws IOException {
        return new MarkedOutput(Files.newOutputStream(folder.resolve(name)));
    }
}
