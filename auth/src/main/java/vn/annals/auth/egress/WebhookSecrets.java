package vn.annals.auth.egress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.link.LinkSigner;
import vn.annals.kernel.tenancy.TenantId;

/**
 * What deliveries are signed with, by the convention of Standard Webhooks. The secret of a webhook is worked out of the
 * installation's own and its name, and so is kept nowhere: no copy of a database tells it.
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
    public String words(TenantId tenant, WebhookId webhook) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret(tenant, webhook));
    }

    /** The headers with which a message goes out. */
    public Map<String, String> headers(TenantId tenant, WebhookId webhook, String message, Instant now, byte[] body) {
        var seconds = Long.toString(now.getEpochSecond());
        var signature = signature(secret(tenant, webhook), message + "." + seconds + ".", body);
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

    private byte[] secret(TenantId tenant, WebhookId webhook) {
        return signer.sign(PURPOSE, (tenant + "/" + webhook.value()).getBytes(UTF_8));
    }
}
