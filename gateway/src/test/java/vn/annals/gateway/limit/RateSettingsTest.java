package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.annals.gateway.limit.Debtor.Kind;

class RateSettingsTest {

    @Test
    void everything_has_a_default() {
        var settings = bound(Map.of());

        assertThat(settings.period()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.most()).isEqualTo(20_000);
        assertThat(settings.of(Kind.TENANT)).isEqualTo(2_000);
        assertThat(settings.of(Kind.SITE)).isEqualTo(4_000);
        assertThat(settings.of(Kind.PERSON)).isEqualTo(1_000);
        assertThat(settings.of(Kind.CLIENT)).isEqualTo(1_000);
        assertThat(settings.of(Kind.ADDRESS)).isEqualTo(2_000);
        assertThat(settings.period(Kind.ADDRESS)).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.of(Kind.SIGN_IN)).isEqualTo(400);
        assertThat(settings.period(Kind.SIGN_IN)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({
        "period,0s",
        "period,2h",
        "tenant,0",
        "site,0",
        "person,0",
        "client,-1",
        "address,0",
        "most,0",
        "sign-ins.period,2h",
        "sign-ins.address,0"
    })
    void nonsense_is_refused(String key, String value) {
        assertThatThrownBy(() -> bound(Map.of("annals.gateway.rates." + key, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static RateSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("annals.gateway.rates", Bindable.of(RateSettings.class));
    }
}
