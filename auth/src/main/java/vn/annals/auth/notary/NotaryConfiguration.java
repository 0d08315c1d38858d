package vn.annals.auth.notary;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.objects.ObjectSettings;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.service.tenant.TenantDirectory;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NotarySettings.class, ObjectSettings.class})
class NotaryConfiguration {

    @Bean
    @ConditionalOnProperty("annals.media.s3.bucket")
    TenantObjects tenantObjects(ObjectSettings settings) {
        return TenantObjects.of(settings);
    }

    @Bean
    NotaryStore notaryStore(NotarySettings settings, Optional<TenantObjects> objects) {
        return new NotaryStore(settings.uri(), objects);
    }

    @Bean
    Seal seal(NotarySettings settings) {
        return Seal.of(settings.host(), settings.secret());
    }

    @Bean
    Notary notary(NotaryStore store, Seal seal) {
        return new Notary(store, seal);
    }

    @Bean
    HealthIndicator notaryHealthIndicator(Notary notary) {
        return new NotaryHealth(notary);
    }

    @Bean
    NotaryRounds notaryRounds(Notary notary, Bells bells, TenantDirectory tenants, NotarySettings settings) {
        return new NotaryRounds(notary, bells, tenants, settings.every());
    }
}
