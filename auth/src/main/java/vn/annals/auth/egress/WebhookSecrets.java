package vn.annals.auth.egress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.link.LinkSigner;
import vn.annals.kernel.tenancy.TenantId;

/**
 * What deliveries are signed with, by the convention of Standard Webhooks. Each secret is worked out of the
 * installation's own and the name of the request that asked for it, which for the first one is the webhook's; so it is kept
 * nowhere: no copy of a database tells it.
 */
@Component
public final class WebhookSecrets {

    private static final String PURPOSE = "webhook";
    private static final String ALGORITHM = "HmacSHA256";

    private final LinkSigner signer;

    WebhookSecrets(LinkSigner signer) {
        this.signer = signer;
    }

    /** As its owner is told it; refused where this installation has nothing to sign with. */
    public String words(TenantId tenant, String request) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret(tenant, request));
    }

    /** The headers with which a message goes out; whoever holds one of the secrets finds its signature there. */
    public Map<String, String> headers(
            TenantId tenant, List<String> requests, String message, Instant now, byte[] body) {
        var seconds = Long.toString(now.getEpochSecond());
        var before = message + "." + seconds + ".";
        var signature = requests.stream()
                .map(request -> signature(secret(tenant, request), before, body))
                .collect(Collectors.joining(" "));
        return Map.of("webhook-id", message, "webhook-timestamp", seconds, "webhook-signature", signature);
    }

    static String signature(byte[] secret, String before, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(before.getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret(TenantId tenant, String request) {
        return signer.sign(PURPOSE, (tenant + "/" + request).getBytes(UTF_8));
    }
}
