package vn.annals.kernel.service.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.EdgeRefusal;

/** Signs what links say. What is signed for one purpose is not signed for another. */
public final class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String FILE = "file:";
    private static final int LEAST = 32;

    private final @Nullable SecretKeySpec key;

    private LinkSigner(@Nullable SecretKeySpec key) {
        this.key = key;
    }

    /** A secret that is named and is none keeps the service from starting: it must not pass for not wanted. */
    static LinkSigner of(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            return new LinkSigner(null);
        }
        try {
            var words = secret.startsWith(FILE) ? Files.readString(Path.of(secret.substring(FILE.length()))) : secret;
            var bytes = Base64.getDecoder().decode(words.strip());
            if (bytes.length >= LEAST) {
                return new LinkSigner(new SecretKeySpec(bytes, ALGORITHM));
            }
        } catch (IllegalArgumentException noBase64) {
            // Nothing of it may stand in a log, as the decoder's own words might.
        } catch (IOException unreadable) {
            throw new UncheckedIOException("annals.links: the file of the secret cannot be read", unreadable);
        }
        throw new IllegalArgumentException("annals.links: secret must be at least 32 bytes in base64");
    }

    /** Refuses where this installation has no secret. */
    public byte[] sign(String purpose, byte[] said) {
        return signature(purpose, said)
                .orElseThrow(() -> EdgeRefusal.SERVICE_UNAVAILABLE.because(
                        "this installation has no secret to sign links with (annals.links.secret)"));
    }

    /** Empty where this installation has no secret, so that no link opens anything. */
    public Optional<byte[]> signature(String purpose, byte[] said) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return Optional.of(mac.doFinal(said));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
