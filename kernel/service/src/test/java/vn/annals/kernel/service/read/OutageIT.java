package vn.annals.kernel.service.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

class OutageIT {

    private static final TenantId TENANT = new TenantId("lang-son");
    private static final Map<String, String> IMPATIENT = Map.of("annals.mongodb.selection-timeout", "500ms");

    @TempDir
    private Path folder;

    @Test
    void the_database_may_be_away_at_the_start_and_later() throws Exception {
        var port = TrialService.freePort();
        try (var identity = new TrialIdentity();
                var service =
                        TrialService.start(NotesService.class, "mongodb://127.0.0.1:" + port, identity, IMPATIENT)) {
            assertThat(readiness(service)).isEqualTo(503);
            assertThat(service.anonymous().get("/actuator/health/liveness").status())
                    .isEqualTo(200);

            var author = service.as(identity.person("lan", TENANT.value(), "author"));
            try (var _ = EmbeddedDatabase.start(folder.resolve("annals.mv"), port)) {
                await().atMost(20, SECONDS).until(() -> readiness(service) == 200);
                service.register(TENANT, State.ACTIVE);
                assertThat(write(author).status()).isEqualTo(201);
            }
            var refused = write(author);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isNotNull();
            assertThat(readiness(service)).isEqualTo(503);

            try (var _ = EmbeddedDatabase.start(folder.resolve("annals.mv"), port)) {
                await().atMost(20, SECONDS).until(() -> write(author).status() == 201);
                await().atMost(20, SECONDS).until(() -> readiness(service) == 200);
            }
        }
    }

    private static int readiness(TrialService service) {
        return service.anonymous().get("/actuator/health/readiness").status();
    }

    private static TrialClient.Answer write(TrialClient author) {
        return author.post(
                "/api/v1/tenants/" + TENANT + "/notes", "{\"id\":\"" + NoteId.random() + "\",\"text\":\"x\"}");
    }
}
