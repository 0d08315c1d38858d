package vn.annals.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import vn.annals.kernel.ledger.proof.note.NoteSigner;

/** What this installation's notary signs with, made once. It outlives a reset: auditors keep its key. */
record NotarySecret(Path file) {

    static NotarySecret in(Place place) {
        var secret = new NotarySecret(place.home().resolve("notary/secret"));
        secret.make();
        return secret;
    }

    NoteSigner signer(String origin) throws IOException {
        return NoteSigner.ofSeed(
                origin, Base64.getDecoder().decode(Files.readString(file).strip()));
    }

    private void make() {
        var chance = new byte[NoteSigner.SECRET];
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
    }
}
