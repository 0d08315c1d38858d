package vn.annals.media.intake;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.refusal.EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED;
import static vn.annals.kernel.refusal.EdgeRefusal.PAYLOAD_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.refusal.Refusal;

/**
 * Takes a file in or refuses it. Its name, the detector and its own first bytes must tell the same kind of picture, its
 * header a size that can be shown, and its end must be there. Nothing is decoded.
 */
public final class Intake {

    private static final String POINTER = "/file";

    private final IntakeSettings settings;
    // Asked about bytes only: given the name as well, it would believe the name.
    private final Tika detector = new Tika();

    public Intake(IntakeSettings settings) {
        this.settings = settings;
    }

    public Arrival receive(InputStream bytes, String givenName) throws IOException {
        var path = Files.createTempFile("annals-media-", ".part");
        try {
            var sha256 = copy(bytes, path);
            return new Arrival(path, recognise(path, OriginalName.of(givenName), sha256));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    private String copy(InputStream bytes, Path path) throws IOException {
        var limit = settings.maxFileSize().toBytes();
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
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
        return HexFormat.of().formatHex(digest.digest());
    }

    private MediaFile recognise(Path path, String name, String sha256) throws IOException {
        var kind = kind(path, name);
        var size = ImageHeader.read(kind, path).orElseThrow(Intake::noPicture);
        if (size.tooLarge()) {
            throw INVALID_REQUEST
                    .because("a picture may have at most 20,000 pixels a side and 50 million in all")
                    .at(POINTER, "has too many pixels");
        }
        return new MediaFile(
                sha256,
                kind.type(),
                kind.extension(),
                Files.size(path),
                size.width(),
                size.height(),
                OriginalName.shortened(name));
    }

    private ImageKind kind(Path path, String name) throws IOException {
        byte[] head;
        String type;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(ImageKind.MAGIC_LENGTH);
        }
        try (var in = Files.newInputStream(path)) {
            type = detector.detect(in);
        }
        return ImageKind.ofMagic(head)
                .filter(kind -> ImageKind.ofType(type).filter(kind::equals).isPresent())
                .filter(kind -> ImageKind.ofName(name).filter(kind::equals).isPresent())
                .orElseThrow(Intake::noPicture);
    }

    private static Refusal noPicture() {
        return MEDIA_TYPE_NOT_SUPPORTED
                .because("only whole JPEG, PNG and GIF pictures under a fitting name are taken")
                .at(POINTER, "is no such picture");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
