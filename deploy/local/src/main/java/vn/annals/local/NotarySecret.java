package vn.annals.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import vn.annals.kernel.ledger.proof.note.NoteSigner;

/** What this installation's notary signs with, made once. It outlives a reset: auditors keep its key. */
record NotarySecret(Path file) {

    static NotarySecret in(Place place) {
        return new NotarySecret(SecretFile.of(place.home().resolve("notary/secret"), NoteSigner.SECRET));
    }

    NoteSigner signer(String origin) throws IOException {
        return NoteSigner.ofSeed(
                origin, Base64.getDecoder().decode(Files.readString(file).strip()));
    }
}
