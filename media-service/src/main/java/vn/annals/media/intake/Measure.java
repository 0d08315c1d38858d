package vn.annals.media.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.annals.contracts.media.MediaFile;
import vn.annals.media.picture.PictureKind;

/** Describes files that were let in. */
public final class Measure {

    private Measure() {}

    /** A picture whose name tells its kind. */
    public static MediaFile of(Path path, String name) throws IOException {
        return of(ImageKind.ofName(name).orElseThrow(), path, name);
    }

    /** Empty for what is no picture. */
    public static Optional<PictureKind> kindOf(String type) {
        return ImageKind.ofType(type).map(ImageKind::picture);
    }

    /** A document has no size that could be seen. */
    static MediaFile of(DocumentKind kind, Path path, String name) throws IOException {
        return new MediaFile(
                sha256(path), kind.type(), kind.extension(), Files.size(path), 0, 0, OriginalName.shortened(name));
    }

    static MediaFile of(ImageKind kind, Path path, String name) throws IOException {
        var size = ImageHeader.read(kind, path).orElseThrow();
        return new MediaFile(
                sha256(path),
                kind.type(),
                kind.extension(),
                Files.size(path),
                size.width(),
                size.height(),
                OriginalName.shortened(name));
    }

    private static String sha256(Path path) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
