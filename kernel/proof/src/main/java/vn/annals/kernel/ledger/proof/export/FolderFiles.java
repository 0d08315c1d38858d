package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An export that lies in a folder. */
record FolderFiles(Path folder) implements ExportFiles {

    @Override
    public SortedSet<String> names() throws IOException {
        try (var tree = Files.walk(folder)) {
            var names = tree.filter(path -> !path.equals(folder)).map(this::name);
            var sorted = names.collect(Collectors.toCollection(TreeSet::new));
            sorted.remove(FileNames.MEDIA);
            return sorted;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private String name(Path path) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        // A link is listed like a folder: it is no file of the export, whatever it points to.
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? name : name + "/";
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
