package vn.annals.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A file with a secret in base64, made when it is asked for first and readable by its owner alone. */
final class SecretFile {

    private SecretFile() {}

    static Path of(Path file, int bytes) {
        var chance = new byte[bytes];
        new SecureRandom().nextBytes(chance);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Base64.getEncoder().encodeToString(chance) + "\n", StandardOpenOption.CREATE_NEW);
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        } catch (FileAlreadyExistsException kept) {
            // made before
        } catch (IOException unwritable) {
            throw new Trouble("cannot write " + file + ": " + unwritable.getMessage());
        }
        return file;
    }
}
