package vn.annals.kernel.service.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The identity provider's public keys, fetched when first needed. Keys once seen stay good while the provider cannot be
 * reached; a token with an unknown key asks again, but never more often than every few seconds.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int LARGEST = 256 * 1024;

    private final URI address;
    private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(1_000, 2_000, LARGEST);
    private volatile @Nullable JWKSet known;
    private volatile long loadedAt = System.nanoTime();
    private long askedAt = System.nanoTime() - PAUSE.toNanos();

    SigningKeys(URI address) {
        this.address = address;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var keys = known;
        var found = keys == null ? List.<JWK>of() : selector.select(keys);
        return found.isEmpty() || olderThan(FRESH, loadedAt) ? selector.select(refreshed()) : found;
    }

    private synchronized JWKSet refreshed() throws KeySourceException {
        if (olderThan(PAUSE, askedAt)) {
            askedAt = System.nanoTime();
            fetch();
        }
        var keys = known;
        if (keys == null) {
            throw new JWKSetUnavailableException("no signing keys are known yet");
        }
        return keys;
    }

    private void fetch() {
        try {
            known = JWKSet.parse(retriever.retrieveResource(address.toURL()).getContent());
            loadedAt = System.nanoTime();
        } catch (IOException | ParseException unreachable) {
            LOG.warn("Signing keys cannot be fetched from {}: {}", address, unreachable.toString());
        }
    }

    private static boolean olderThan(Duration age, long nanos) {
        return System.nanoTime() - nanos >= age.toNanos();
    }
}
