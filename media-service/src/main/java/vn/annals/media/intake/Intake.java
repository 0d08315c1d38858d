package vn.annals.media.intake;

import static vn.annals.contracts.media.MediaRefusal.DOCUMENT_REFUSED;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.refusal.EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.kernel.refusal.EdgeRefusal.PAYLOAD_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.tika.Tika;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.darkroom.Darkroom;
import vn.annals.media.scan.Scanner;

/**
 * Takes a file in or refuses it. Its name, the detector and its own first bytes must tell the same kind. A picture's header
 * must tell a size that can be shown, and its end must be there; then it is made anew in the darkroom: nothing of the file
 * that came is kept but what it shows. A document is kept as it is, and is never shown.
 */
public final class Intake {

    private static final String POINTER = "/file";

    private final IntakeSettings settings;
    private final Scanner scanner;
    private final Darkroom darkroom;
    private final Path waiting;
    // Asked about bytes only: given the name as well, it would believe the name.
    private final Tika detector = new Tika();

    /** {@code waiting} is the folder for what has come and what is made of it. */
    public Intake(IntakeSettings settings, Scanner scanner, Darkroom darkroom, Path waiting) {
        this.settings = settings;
        this.scanner = scanner;
        this.darkroom = darkroom;
        this.waiting = waiting;
    }

    public Arrival receive(InputStream bytes, String givenName) throws IOException {
        var name = OriginalName.of(givenName);
        var quarantine = newFile();
        try {
            copy(bytes, quarantine);
            var detected = detected(quarantine);
            var document = DocumentKind.of(name, detected);
            return document.isPresent()
                    ? document(document.get(), quarantine, name)
                    : picture(pictureKind(quarantine, name, detected), quarantine, name);
        } finally {
            Files.deleteIfExists(quarantine);
        }
    }

    private Arrival picture(ImageKind kind, Path quarantine, String name) throws IOException {
        showable(kind, quarantine);
        scanner.check(quarantine);
        return into(path -> darkroom.remake(kind.picture(), quarantine, path), path -> Measure.of(kind, path, name));
    }

    private Arrival document(DocumentKind kind, Path quarantine, String name) throws IOException {
        if (!kind.isHarmless(quarantine)) {
            throw DOCUMENT_REFUSED
                    .because("the document is not whole, or holds what a document need not hold")
                    .at(POINTER, "is no harmless " + kind.extension());
        }
        scanner.check(quarantine);
        return into(
                path -> Files.copy(quarantine, path, StandardCopyOption.REPLACE_EXISTING),
                path -> Measure.of(kind, path, name));
    }

    private interface Making {
        void make(Path path) throws IOException;
    }

    private interface Measuring {
        MediaFile measure(Path path) throws IOException;
    }

    private Arrival into(Making making, Measuring measuring) throws IOException {
        var path = newFile();
        try {
            making.make(path);
            return new Arrival(path, measuring.measure(path));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    private Path newFile() throws IOException {
        return Files.createTempFile(waiting, "arrival-", ".part");
    }

    private void copy(InputStream bytes, Path path) throws IOException {
        var limit = settings.maxFileSize().toBytes();
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            long total = 0;
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw PAYLOAD_TOO_LARGE.because("a file may have at most " + limit + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static void showable(ImageKind kind, Path path) throws IOException {
        var size = ImageHeader.read(kind, path).orElseThrow(Intake::noPicture);
        if (size.tooLarge()) {
            throw INVALID_REQUEST
                    .because("a picture may have at most 20,000 pixels a side and 50 million in all")
                    .at(POINTER, "has too many pixels");
        }
    }

    private String detected(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return detector.detect(in);
        }
    }

    private static ImageKind pictureKind(Path path, String name, String detected) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return ImageKind.ofMagic(in.readNBytes(ImageKind.MAGIC_LENGTH))
                    .filter(kind -> kind.type().equals(detected))
                    .filter(kind -> ImageKind.ofName(name).filter(kind::equals).isPresent())
                    .orElseThrow(Intake::noPicture);
        }
    }

    private static Refusal noPicture() {
        return MEDIA_TYPE_NOT_SUPPORTED
                .because(
                        "only whole pictures (JPEG, PNG, GIF, WebP) and documents (PDF, Office, OpenDocument) under a fitting name are taken")
                .at(POINTER, "is no such file");
    }
}
