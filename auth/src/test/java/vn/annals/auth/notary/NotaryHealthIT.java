package vn.annals.auth.notary;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.health.contributor.Status;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.service.read.Alarm;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

class NotaryHealthIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private final TenantId tenant = MONGO.freshTenant();
    private final NotaryStore store = new NotaryStore(new ConnectionString(MONGO.connectionString()), Optional.empty());
    private final Notary notary = notary();
    private final MongoLedger ledger = MongoLedger.on(
                    MONGO.client().getDatabase(tenant.databaseName()), new LedgerSerializer(TenantEvent.class))
            .open();

    @AfterEach
    void disconnect() {
        store.close();
    }

    @Test
    void a_forged_commit_is_an_alarm_until_it_is_mended() {
        written(3);
        var sound = forged(3);
        notary.advance(tenant);
        assertThat(status()).isEqualTo(Alarm.DEGRADED);
        assertThat(findings()).contains("commit 3");

        rows().replaceOne(eq("_id", 3L), sound);
        notary.advance(tenant);

        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void what_another_notary_has_signed_since_is_no_alarm() {
        written(3);
        var sound = forged(3);
        notary.advance(tenant);
        assertThat(status()).isEqualTo(Alarm.DEGRADED);

        rows().replaceOne(eq("_id", 3L), sound);
        notary().advance(tenant);
        notary.advance(tenant);

        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void to_take_the_forged_commit_out_mends_nothing() {
        written(3);
        forged(3);
        notary.advance(tenant);

        rows().deleteOne(eq("_id", 3L));
        notary.advance(tenant);

        assertThat(status()).isEqualTo(Alarm.DEGRADED);
    }

    private Notary notary() {
        return new Notary(store, Seal.of("annals.example", null));
    }

    private Status status() {
        return new NotaryHealth(notary).health().getStatus();
    }

    private String findings() {
        return new NotaryHealth(notary).health().getDetails().toString();
    }

    /** Gives back what stood there. */
    private Document forged(long commit) {
        var sound = rows().find(eq("_id", commit)).first();
        rows().replaceOne(eq("_id", commit), new Document(sound).append("cmd", "forged"));
        return sound;
    }

    private MongoCollection<Document> rows() {
        return MONGO.client().getDatabase(tenant.databaseName()).getCollection("ledger");
    }

    private void written(int commits) {
        for (int i = 0; i < commits; i++) {
            var id = UUID.randomUUID().toString();
            var data = new CommitContext(tenant, tenant, Actor.system("auth"), null, id, id, id).toMetaData();
            var event = new TenantResumed(tenant.value());
            ledger.appendEvents(List.of(new GenericDomainEventMessage<>("Tenant", "tenant:x", i, event, data)));
        }
    }
}
