package vn.annals.kernel.service.link;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties(LinkSettings.class)
class LinkConfiguration {

    @Bean
    LinkSigner linkSigner(LinkSettings settings) {
        return LinkSigner.of(settings.secret());
    }

    @Bean
    FileLinks fileLinks(LinkSigner signer, Clock clock) {
        return new FileLinks(signer, clock);
    }
}
