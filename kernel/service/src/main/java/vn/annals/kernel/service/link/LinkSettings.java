package vn.annals.kernel.service.link;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What links are signed with, the same for every service of an installation.
 *
 * @param secret at least 32 bytes in base64, or {@code file:} and where they lie; without any no link is given out
 */
@ConfigurationProperties("annals.links")
record LinkSettings(@Nullable String secret) {

    LinkSettings {
        LinkSigner.of(secret);
    }

    // The record default would write the secret into any log that mentions the settings.
    @Override
    public String toString() {
        return "LinkSettings[]";
    }
}
