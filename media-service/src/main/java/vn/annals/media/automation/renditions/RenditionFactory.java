package vn.annals.media.automation.renditions;

import static vn.annals.contracts.media.MediaRefusal.PICTURE_TOO_COSTLY;
import static vn.annals.contracts.media.MediaRefusal.PICTURE_UNREADABLE;
import static vn.annals.media.blob.RenditionFiles.ORIGINAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.blob.Blob;
import vn.annals.media.blob.BlobStore;
import vn.annals.media.darkroom.Darkroom;
import vn.annals.media.intake.Measure;
import vn.annals.media.picture.PictureKind;
import vn.annals.media.workroom.Workroom;

/** Makes the renditions of a kept file and keeps them. Making them again makes the same. */
@Component
class RenditionFactory {

    private final BlobStore blobs;
    private final Darkroom darkroom;
    private final Path waiting;

    RenditionFactory(BlobStore blobs, Darkroom darkroom, Workroom workroom) {
        this.blobs = blobs;
        this.darkroom = darkroom;
        this.waiting = workroom.folder("renditions");
    }

    /** Empty when there is no such file. */
    Optional<RenditionsRow> make(String sha256, Focus focus) throws IOException {
        var blob = blobs.find(sha256);
        return blob.isEmpty() ? Optional.empty() : Optional.of(row(blob.get(), focus));
    }

    private RenditionsRow row(Blob blob, Focus focus) throws IOException {
        var folder = Files.createTempDirectory(waiting, "renditions-");
        try {
            make(blob, focus, folder);
            return new RenditionsRow(focus, kept(folder), null);
        } catch (Refusal refusal) {
            if (refusal.code() == PICTURE_UNREADABLE || refusal.code() == PICTURE_TOO_COSTLY) {
                return new RenditionsRow(focus, Map.of(), refusal.code().name());
            }
            throw refusal;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void make(Blob blob, Focus focus, Path folder) throws IOException {
        var to = Files.createDirectory(folder.resolve("to"));
        var known = Measure.kindOf(blob.type());
        if (known.isPresent()) {
            make(blob, known.get(), focus, folder, to);
        }
    }

    private void make(Blob blob, PictureKind kind, Focus focus, Path folder, Path to) throws IOException {
        var from = folder.resolve("from");
        try (var in = blob.open()) {
            Files.copy(in, from);
        }
        if (!blob.remade()) {
            darkroom.remake(kind, from, to.resolve(ORIGINAL + "." + blob.extension()));
        }
        // A picture that moves would stand still in them.
        if (kind != PictureKind.GIF) {
            darkroom.makeRenditions(kind, from, to, focus.x(), focus.y());
        }
    }

    private Map<String, String> kept(Path folder) throws IOException {
        var made = new HashMap<String, String>();
        try (var files = Files.list(folder.resolve("to"))) {
            for (var path : files.toList()) {
                var name = path.getFileName().toString();
                var file = Measure.of(path, name);
                blobs.put(file, path);
                made.put(name, file.sha256());
            }
        }
        return made;
    }
}
