package vn.annals.kernel.service.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.contracts.trial.NoteId;
import vn.annals.database.EmbeddedDatabase;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.trial.notes.NotesProjection;
import vn.annals.trial.notes.NotesService;

class ParkedHealthIT {

    private static final TenantId TENANT = new TenantId("lang-son");

    @TempDir
    private Path folder;

    @Test
    void what_stands_still_is_an_alarm_until_it_goes_on_and_no_reason_to_restart() throws Exception {
        var port = TrialService.freePort();
        try (var identity = new TrialIdentity();
                var _ = EmbeddedDatabase.start(folder.resolve("annals.mv"), port);
                var service =
                        TrialService.start(NotesService.class, "mongodb://127.0.0.1:" + port, identity, Map.of())) {
            service.register(TENANT, State.ACTIVE);
            assertThat(health(service, "/projections").status()).isEqualTo(200);

            var id = NoteId.random();
            var written = service.as(identity.person("lan", TENANT.value(), "author"))
                    .post(
                            "/api/v1/tenants/" + TENANT + "/notes",
                            "{\"id\":\"" + id + "\",\"text\":\"" + NotesProjection.RIDDLE + "\"}");
            assertThat(written.status()).isEqualTo(201);

            await().atMost(10, SECONDS)
                    .until(() -> health(service, "/projections").status() == 503);
            assertThat(word(health(service, "/projections"))).isEqualTo("DEGRADED");
            assertThat(word(health(service, ""))).isEqualTo("DEGRADED");
            assertThat(health(service, "").status()).isEqualTo(200);
            assertThat(health(service, "/readiness").status()).isEqualTo(200);

            passOver(service, id, Long.parseLong(written.header("Annals-Commit")));

            await().atMost(10, SECONDS)
                    .until(() -> health(service, "/projections").status() == 200);
            assertThat(word(health(service, ""))).isEqualTo("UP");
        }
    }

    private static void passOver(TrialService service, NoteId id, long commit) {
        var actor = new Actor("an-admin", Actor.Kind.USER, "admin", null);
        var command = UUID.randomUUID().toString();
        var data = new CommitContext(TENANT, TENANT, actor, "viết sai", command, command, command).toMetaData();
        var position = new LedgerPosition(commit, 0).number();
        var order = new ParkedSkipped("notes", id.toString(), position, "viết sai");
        service.bean(TenantLedgers.class).ledger(TENANT).appendEvents(List.of(new GenericEventMessage<>(order, data)));
    }

    private static String word(TrialClient.Answer health) {
        return health.json().path("status").asString();
    }

    private static TrialClient.Answer health(TrialService service, String group) {
        return service.anonymous().get("/actuator/health" + group);
    }
}
