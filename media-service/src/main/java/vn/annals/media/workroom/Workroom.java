package vn.annals.media.workroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of this process for files that wait: forms that come in, pictures as they came, what is made of them. As long
 * as the process lives it holds a lock beside it; whoever starts clears away the folders whose lock nobody holds any more.
 */
public final class Workroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workroom.class);
    private static final String NAME = "annals-media-";
    private static final String LOCK = ".lock";
    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path lock;
    private final FileChannel held;
    private final Path folder;

    private Workroom(Path lock, FileChannel held, Path folder) {
        this.lock = lock;
        this.held = held;
        this.folder = folder;
    }

    /** Below {@code place}, which others may use as well. */
    public static Workroom in(Path place) {
        try {
            clear(place);
            Workroom room = null;
            while (room == null) {
                room = opened(Files.createTempFile(place, NAME, LOCK));
            }
            return room;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Null when somebody else, who was clearing up, came between the making of the lock and the taking of it. */
    private static @Nullable Workroom opened(Path lock) throws IOException {
        try {
            var held = FileChannel.open(lock, StandardOpenOption.WRITE);
            if (taken(held) != null && Files.exists(lock)) {
                return new Workroom(lock, held, Files.createDirectory(folderOf(lock), OURS_ALONE));
            }
            held.close();
            return null;
        } catch (NoSuchFileException cleared) {
            return null;
        }
    }

    /** A new folder for one kind of work. */
    public Path folder(String work) {
        try {
            return Files.createDirectories(folder.resolve(work));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.deleteIfExists(lock);
            held.close();
        } catch (IOException left) {
            LOG.warn("{} could not be cleared away: {}", folder, left.toString());
        }
    }

    private static void clear(Path place) throws IOException {
        for (var lock : locks(place)) {
            try (var left = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                if (taken(left) != null) {
                    FileSystemUtils.deleteRecursively(folderOf(lock));
                    Files.deleteIfExists(lock);
                    LOG.info("Cleared away what a process that was killed has left in {}", folderOf(lock));
                }
            } catch (IOException another) {
                LOG.debug("{} is cleared away by another: {}", lock, another.toString());
            }
        }
    }

    private static List<Path> locks(Path place) throws IOException {
        try (var files = Files.newDirectoryStream(place, NAME + "*" + LOCK)) {
            var locks = new ArrayList<Path>();
            files.forEach(locks::add);
            return locks;
        }
    }

    private static @Nullable FileLock taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            // Another service in this process.
            return null;
        }
    }

    private static Path folderOf(Path lock) {
        var name = lock.getFileName().toString();
        return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }
}
