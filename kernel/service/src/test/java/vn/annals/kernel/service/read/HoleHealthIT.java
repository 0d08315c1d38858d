package vn.annals.kernel.service.read;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.contracts.trial.NoteId;
import vn.annals.database.EmbeddedDatabase;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.trial.notes.NotesService;

class HoleHealthIT {

    private static final TenantId TENANT = new TenantId("lang-son");

    @TempDir
    private Path folder;

    @Test
    void a_commit_that_is_gone_is_an_alarm_until_it_is_there_and_no_reason_to_restart() throws Exception {
        var port = TrialService.freePort();
        try (var identity = new TrialIdentity();
                var _ = EmbeddedDatabase.start(folder.resolve("annals.mv"), port);
                var service =
                        TrialService.start(NotesService.class, "mongodb://127.0.0.1:" + port, identity, Map.of())) {
            service.register(TENANT, State.ACTIVE);
            var author = service.as(identity.person("lan", TENANT.value(), "author"));
            write(author);

            ring(service, 2);

            await().atMost(10, SECONDS)
                    .until(() -> health(service, "/projections").status() == 503);
            assertThat(word(health(service, "/projections"))).isEqualTo("DEGRADED");
            assertThat(health(service, "/readiness").status()).isEqualTo(200);

            write(author);

            await().atMost(10, SECONDS)
                    .until(() -> health(service, "/projections").status() == 200);
            assertThat(word(health(service, ""))).isEqualTo("UP");
        }
    }

    // As if the tail of the ledger had been cut off behind the bell.
    private static void ring(TrialService service, long head) {
        var bells = service.bean(MongoClient.class)
                .getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("bells");
        await().atMost(10, SECONDS)
                .until(() -> bells.updateOne(eq("_id", TENANT.value()), max("head", head))
                                .getMatchedCount()
                        == 1);
    }

    private static void write(TrialClient author) {
        var written = author.post(
                "/api/v1/tenants/" + TENANT + "/notes", "{\"id\":\"" + NoteId.random() + "\",\"text\":\"x\"}");
        assertThat(written.status()).isEqualTo(201);
    }

    private static String word(TrialClient.Answer health) {
        return health.json().path("status").asString();
    }

    private static TrialClient.Answer health(TrialService service, String group) {
        return service.anonymous().get("/actuator/health" + group);
    }
}
