package vn.annals.kernel.service.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.tenancy.TenantId;

/** Addresses of files that are shown to whoever holds them, before everybody may see what they lead to. */
public final class FileLinks {

    private static final String PURPOSE = "file";
    private static final int LENGTH = 16;
    private static final Pattern TIME = Pattern.compile("[0-9]{1,11}");
    private static final long STEP = Duration.ofHours(1).toSeconds();

    private final LinkSigner signer;
    private final Clock clock;

    FileLinks(LinkSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * What the address of the file, or of a rendition of it, ends with. It is good for the next hour at least, and stays the
     * same for an hour, so that a browser fetches a picture once.
     */
    public String query(TenantId tenant, String sha256) {
        var until = (clock.instant().getEpochSecond() / STEP + 2) * STEP;
        return "?until=" + until + "&signature=" + encoded(signer.sign(PURPOSE, said(tenant, sha256, until)));
    }

    public boolean opens(TenantId tenant, String sha256, @Nullable String until, @Nullable String signature) {
        if (until == null || signature == null || !TIME.matcher(until).matches()) {
            return false;
        }
        var time = Long.parseLong(until);
        return signer.signature(PURPOSE, said(tenant, sha256, time))
                .filter(right -> MessageDigest.isEqual(encoded(right).getBytes(UTF_8), signature.getBytes(UTF_8)))
                .filter(_ -> clock.instant().isBefore(Instant.ofEpochSecond(time)))
                .isPresent();
    }

    private static byte[] said(TenantId tenant, String sha256, long until) {
        return String.join("\n", tenant.value(), sha256, Long.toString(until)).getBytes(UTF_8);
    }

    private static String encoded(byte[] signature) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, LENGTH));
    }
}
