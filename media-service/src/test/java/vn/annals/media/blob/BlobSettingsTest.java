package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import vn.annals.kernel.service.trial.TenantOnAServer;

class BlobSettingsTest {

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    @Test
    void files_are_kept_in_gridfs_unless_something_else_is_said() {
        assertThat(bound(Map.of())).isEqualTo(new BlobSettings(StoreKind.GRIDFS, DataSize.ofMegabytes(32)));
        assertThat(bound(Map.of("annals.media.store", "s3")).store()).isEqualTo(StoreKind.S3);
        assertThatThrownBy(() -> bound(Map.of("annals.media.store", "ftp"))).isInstanceOf(BindException.class);
        assertThatThrownBy(() -> bound(Map.of("annals.media.memory", "-1B"))).isInstanceOf(BindException.class);
    }

    @Test
    void a_store_that_was_chosen_must_be_there() {
        var settings = new BlobSettings(StoreKind.S3, DataSize.ofMegabytes(1));

        assertThatThrownBy(() -> new BlobConfiguration()
                        .stores(settings, TENANT.database(), Clock.systemUTC(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("annals.media.s3.bucket");
    }

    private static BlobSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.media", Bindable.of(BlobSettings.class));
    }
}
