package vn.annals.media.blob;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.annals.kernel.objects.ObjectSettings;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.service.tenant.TenantDatabase;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BlobSettings.class, ObjectSettings.class})
class BlobConfiguration {

    @Bean
    @ConditionalOnProperty("annals.media.s3.bucket")
    TenantObjects tenantObjects(ObjectSettings settings) {
        return TenantObjects.of(settings);
    }

    @Bean
    Stores stores(BlobSettings settings, TenantDatabase database, Clock clock, Optional<TenantObjects> objects) {
        var known = new ArrayList<BytesStore>();
        known.add(new GridFsStore(database, clock));
        objects.map(S3Store::new).ifPresent(known::add);
        if (known.stream().noneMatch(store -> store.kind() == settings.store())) {
            throw new IllegalStateException("annals.media.store is "
                    + settings.store().word() + ", and annals.media.s3.bucket names no bucket for it");
        }
        return new Stores(settings.store(), known);
    }

    @Bean
    FilesStore filesStore(TenantDatabase database, Clock clock) {
        return new FilesStore(database, clock);
    }

    @Bean
    BlobStore blobStore(FilesStore files, Stores stores, BlobSettings settings, Clock clock) {
        return new KeptFiles(files, stores, new RecentBytes(settings.memory()), clock);
    }
}
