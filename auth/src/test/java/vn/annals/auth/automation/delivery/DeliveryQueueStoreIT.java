package vn.annals.auth.automation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.auth.egress.Reply;
import vn.annals.auth.feed.Fact;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

class DeliveryQueueStoreIT {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.006Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final DeliveryQueueStore queue = new DeliveryQueueStore(TENANT.database());
    private final DeliveriesStore deliveries = new DeliveriesStore(TENANT.database());
    private final WebhookId portal = new WebhookId(UUID.randomUUID().toString());

    @Test
    void what_is_due_is_read_and_one_process_at_a_time_has_it() {
        var delivery = delivery(12);
        queue.put(delivery);

        assertThat(due(NOW.minusMillis(1))).isEmpty();
        assertThat(due(NOW)).containsExactly(delivery);
        var kept = queue.claimed(delivery, LATER).orElseThrow();
        assertThat(queue.claimed(delivery, LATER)).isEmpty();
        assertThat(queue.claimed(delivery, LATER.plusMillis(1))).isEmpty();
        assertThat(due(LATER.plusMillis(1))).containsExactly(kept);

        queue.triedInVain(kept, NOW, LATER.plusSeconds(60));
        assertThat(due(LATER.plusSeconds(59))).isEmpty();
        assertThat(due(LATER.plusSeconds(60))).containsExactly(kept.triedAgain(NOW, LATER.plusSeconds(60)));
        queue.settled(kept.triedAgain(NOW, LATER.plusSeconds(60)));
        assertThat(due(LATER.plusSeconds(60))).isEmpty();
    }

    @Test
    void what_is_left_over_of_a_try_is_of_no_use_and_takes_nothing_back() {
        var leftOver = delivery(12);
        var next = leftOver.triedAgain(NOW, LATER);
        deliveries.planned(leftOver, new Fact("vn.annals.site.SettingsChanged", "site", Map.of()), NOW);
        assertThat(isAwaited(leftOver)).isTrue();
        assertThat(isAwaited(next)).isTrue();

        var down = new Reply(500, null);
        deliveries.tried(next, Outcome.triedAgain(2, down, LATER, LATER));
        deliveries.tried(leftOver, Outcome.triedAgain(1, down, NOW, LATER));
        assertThat(isAwaited(next)).isFalse();
        assertThat(isAwaited(next.triedAgain(NOW, LATER))).isTrue();
    }

    @Test
    void what_an_older_release_named_otherwise_is_found_again() {
        var old = delivery(12);
        queue.put(old);
        CurrentTenant.runAs(TenantId.PLATFORM, () -> {
            var rows = TENANT.current().getCollection("auth_delivery_queue");
            var row = TENANT.rowsOf("auth_delivery_queue").stream()
                    .filter(each -> each.getString("webhook").equals(portal.value()))
                    .findFirst()
                    .orElseThrow();
            rows.deleteOne(new Document("_id", row.get("_id")));
            rows.insertOne(row.append("_id", old.id()).append("due", Date.from(NOW)));
        });
        assertThat(due(NOW)).isEmpty();

        queue.renamed();
        queue.renamed();

        assertThat(due(NOW)).containsExactly(old);
    }

    private List<Delivery> due(Instant now) {
        return queue.due(now).stream()
                .filter(delivery -> delivery.webhook().equals(portal))
                .toList();
    }

    private boolean isAwaited(Delivery delivery) {
        return deliveries
                .find(delivery.webhook(), delivery.place())
                .orElseThrow()
                .awaits(delivery);
    }

    private Delivery delivery(long commit) {
        return Delivery.of(CurrentTenant.get(), portal, new LedgerPosition(commit, 0), commit, NOW);
    }
}
