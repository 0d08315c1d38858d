package vn.annals.auth.notary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.NoteSigner;
import vn.annals.kernel.tenancy.TenantId;

/** The notary's secret, and under which names it signs: that of each ledger, so that no key speaks for another. */
final class Seal {

    private final String host;
    private final byte @Nullable [] secret;

    private Seal(String host, byte @Nullable [] secret) {
        this.host = host;
        this.secret = secret;
    }

    /** A secret that is named and cannot be read keeps the service from starting: it must not pass for none. */
    static Seal of(String host, @Nullable Path file) {
        if (file == null) {
            return new Seal(host, null);
        }
        try {
            var secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length != NoteSigner.SECRET) {
                throw new IllegalStateException(file + " does not hold " + NoteSigner.SECRET + " bytes in base64");
            }
            return new Seal(host, Arrays.copyOf(secret, secret.length));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the notary's secret cannot be read", unreadable);
        }
    }

    Optional<NoteSigner> of(TenantId tenant) {
        return Optional.ofNullable(secret).map(known -> NoteSigner.ofSeed(origin(tenant), known));
    }

    String origin(TenantId tenant) {
        return Checkpoint.origin(host, tenant.value());
    }
}
