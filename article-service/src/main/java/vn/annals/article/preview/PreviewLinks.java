package vn.annals.article.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.link.LinkSigner;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Puts what a link opens into one word for its address, and reads it there. */
@Component
public class PreviewLinks {

    private static final String PURPOSE = "preview";
    private static final int SIGNATURE = 32;
    private static final int LONGEST = 200;

    private final LinkSigner signer;

    PreviewLinks(LinkSigner signer) {
        this.signer = signer;
    }

    /** Refuses where links cannot be signed. */
    public void demandASecret() {
        signer.sign(PURPOSE, new byte[0]);
    }

    /** Where the page is on the host that all tenants share. */
    public String path(PreviewLink link) {
        var said = link.said();
        return "/s/" + link.tenant() + "/preview/" + token(said, signer.sign(PURPOSE, said));
    }

    /** What the current tenant has signed, expired or not. It takes as long to refuse a good guess as a bad one. */
    public Optional<PreviewLink> read(String token) {
        return decoded(token).flatMap(bytes -> {
            var said = Arrays.copyOf(bytes, bytes.length - SIGNATURE);
            return signer.signature(PURPOSE, said)
                    .map(right -> token(said, right))
                    // As it is written, so that no link has two spellings.
                    .filter(right -> MessageDigest.isEqual(right.getBytes(UTF_8), token.getBytes(UTF_8)))
                    .flatMap(_ -> PreviewLink.read(said))
                    .filter(link -> link.tenant().equals(CurrentTenant.get()));
        });
    }

    private static String token(byte[] said, byte[] signature) {
        var token = Arrays.copyOf(said, said.length + SIGNATURE);
        System.arraycopy(signature, 0, token, said.length, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static Optional<byte[]> decoded(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token)).filter(bytes -> bytes.length > SIGNATURE);
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }
}
