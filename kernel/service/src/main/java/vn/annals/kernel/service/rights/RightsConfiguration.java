package vn.annals.kernel.service.rights;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.annals.kernel.service.tenant.TenantDatabase;

@AutoConfiguration
@EnableConfigurationProperties(RightsSettings.class)
class RightsConfiguration {

    @Bean
    HeldRightsStore heldRightsStore(TenantDatabase database) {
        return new HeldRightsStore(database);
    }

    @Bean
    Rights rights(HeldRightsStore store, RightsSettings settings, Clock clock) {
        return new Rights(store, settings, clock);
    }
}
