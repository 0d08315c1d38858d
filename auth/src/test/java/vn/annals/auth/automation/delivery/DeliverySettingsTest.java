package vn.annals.auth.automation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.tenancy.TenantId;

class DeliverySettingsTest {

    private static final Instant FIRST = Instant.parse("2026-11-25T00:00:00Z");
    private static final Delivery DELIVERY = Delivery.of(
            new TenantId("cao-bang"),
            new WebhookId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10"),
            new LedgerPosition(12, 0),
            12,
            FIRST);

    private final DeliverySettings usual = bound(Map.of());

    @Test
    void a_delivery_is_tried_for_a_day_less_and_less_often() {
        for (int tries = 1; tries <= 9; tries++) {
            var planned = usual.retries().get(tries - 1);
            var next = usual.next(DELIVERY, tries, FIRST, FIRST).orElseThrow();
            assertThat(Duration.between(FIRST, next))
                    .isBetween(planned, planned.multipliedBy(11).dividedBy(10));
        }
        assertThat(usual.retries().getLast()).isEqualTo(Duration.ofDays(1));
        assertThat(usual.next(DELIVERY, 10, FIRST, FIRST)).isEmpty();
    }

    @Test
    void after_an_outage_of_ours_it_is_not_tried_all_times_at_once() {
        var now = FIRST.plus(Duration.ofHours(20));

        assertThat(usual.next(DELIVERY, 2, FIRST, now)).contains(now.plusSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-1s", "5m,5s", "often"})
    void nonsense_is_refused(String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.delivery.retries", wrong)))
                .isInstanceOf(BindException.class);
    }

    private static DeliverySettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.delivery", Bindable.of(DeliverySettings.class));
    }
}
