package vn.annals.local.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that lies below a folder and is not hidden. A place that cannot be looked into is remembered and costs only itself. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final SortedMap<Path, IOException> closed = new TreeMap<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderWalk below(Path root) throws IOException {
        var walk = new FolderWalk(root);
        Files.walkFileTree(root, walk);
        return walk;
    }

    /** Files and links, which lead wherever they lead. */
    List<Path> files() {
        return files;
    }

    SortedMap<Path, IOException> closed() {
        return closed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException obstacle) throws IOException {
        if (place.equals(root)) {
            throw obstacle;
        }
        if (!isHidden(place)) {
            closed.put(place, obstacle);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException obstacle) {
        if (obstacle != null) {
            closed.put(folder, obstacle);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path place) {
        return !place.equals(root) && place.getFileName().toString().startsWith(".");
    }
}
