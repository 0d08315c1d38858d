package vn.annals.kernel.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.annals.kernel.service.access.IdentitySettings;

class SettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    annals.identity  | access.IdentitySettings     | clock-skew=10m
                    annals.identity  | access.IdentitySettings     | command-audience=annals-api
                    annals.aggregates | command.AggregateSettings  | memory=0B
                    annals.mongodb   | tenant.MongoSettings        | connections=0
                    annals.rights    | rights.RightsSettings      | recheck=31s
                    annals.ledger    | read.ServiceLedgerSettings | batch=0
                    annals.links     | link.LinkSettings         | secret=c2hvcnQ=
                    annals.transport | transport.TransportSettings | timeout=0s
                    annals.transport | transport.TransportSettings | concurrent=0
                    """)
    void every_setting_has_a_default_and_is_checked(String prefix, String type, String wrong) throws Exception {
        var settings = Class.forName("vn.annals.kernel.service." + type);
        assertThat(bound(prefix, settings, Map.of())).isNotNull();

        var pair = wrong.split("=", 2);

        assertThatThrownBy(() -> bound(prefix, settings, Map.of(prefix + "." + pair[0], pair[1])))
                .isInstanceOf(BindException.class)
                .hasStackTraceContaining(prefix + ":");
    }

    @Test
    void addresses_of_the_identity_provider_follow_from_its_issuer() {
        var settings = (IdentitySettings) bound(
                "annals.identity", IdentitySettings.class, Map.of("annals.identity.issuer", "http://k/realms/annals"));

        assertThat(settings.tokens()).hasToString("http://k/realms/annals/protocol/openid-connect/token");
    }

    @Test
    void secrets_stay_out_of_logs() {
        var identity = bound(
                "annals.identity", IdentitySettings.class, Map.of("annals.identity.client-secret", "hidden-word"));

        assertThat(identity.toString()).doesNotContain("hidden-word");
    }

    private static Object bound(String prefix, Class<?> settings, Map<String, String> values) {
        var source = new MapConfigurationPropertySource(new TreeMap<>(values));
        return new Binder(source).bindOrCreate(prefix, Bindable.of(settings));
    }
}
