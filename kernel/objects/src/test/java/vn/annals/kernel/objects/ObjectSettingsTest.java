package vn.annals.kernel.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ObjectSettingsTest {

    @Test
    void there_is_no_store_unless_a_bucket_is_named() {
        assertThat(bound(Map.of()))
                .isEqualTo(new ObjectSettings(
                        null,
                        "us-east-1",
                        null,
                        null,
                        null,
                        false,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(20),
                        2,
                        64));
        assertThat(bound(Map.of("bucket", " ")).bucket()).isNull();
        assertThatThrownBy(() -> TenantObjects.of(bound(Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bucket");
    }

    @Test
    void another_store_than_amazons_is_named_by_its_address() {
        var settings = bound(Map.of("endpoint", "http://minio:9000", "bucket", "annals-media", "path-style", "true"));

        assertThat(settings.endpoint()).isEqualTo(URI.create("http://minio:9000"));
        assertThat(settings.place()).isEqualTo("annals-media at http://minio:9000");
    }

    @Test
    void the_secret_is_not_told() {
        var settings = bound(Map.of("bucket", "annals-media", "access-key", "key", "secret-key", "hidden"));

        assertThat(settings.secretKey()).isEqualTo("hidden");
        assertThat(settings.toString()).contains("annals-media").doesNotContain("hidden", "key");
    }

    @ParameterizedTest
    @CsvSource({
        "endpoint,minio:9000",
        "endpoint,ftp://minio",
        "endpoint,http:///media",
        "region,' '",
        "bucket,Annals_Media",
        "access-key,alone",
        "secret-key,alone",
        "connect-timeout,0s",
        "timeout,-1s",
        "upload-timeout,0s",
        "attempts,0",
        "attempts,11",
        "connections,0"
    })
    void nonsense_is_refused(String setting, String wrong) {
        assertThatThrownBy(() -> bound(Map.of(setting, wrong))).isInstanceOf(BindException.class);
    }

    private static ObjectSettings bound(Map<String, String> values) {
        var properties = new HashMap<String, String>();
        values.forEach((name, value) -> properties.put("annals.media.s3." + name, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("annals.media.s3", Bindable.of(ObjectSettings.class));
    }
}
