package vn.annals.kernel.service.read;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** What stands still is an alarm, and no reason to restart a service. */
class StandstillHealthIT {

    private static final TenantId TENANT = new TenantId("lang-son");

    @TempDir
    private Path folder;

    private final TrialIdentity identity = new TrialIdentity();
    private EmbeddedDatabase database;
    private TrialService service;
    private TrialClient author;

    @BeforeEach
    void start() throws Exception {
        var port = TrialService.freePort();
        database = EmbeddedDatabase.start(folder.resolve("annals.mv"), port);
        service = TrialService.start(NotesService.class, "mongodb://127.0.0.1:" + port, identity, Map.of());
        service.register(TENANT, State.ACTIVE);
        author = service.as(identity.person("lan", TENANT.value(), "author"));
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
        database.close();
        identity.close();
    }

    @Test
    void an_aggregate_is_one_until_it_goes_on() {
        assertThat(health("/projections").status()).isEqualTo(200);
        var id = NoteId.random();
        var written = write(id, NotesProjection.RIDDLE);

        awaitAlarm();
        passOver(id, Long.parseLong(written.header("Annals-Commit")));

        awaitSilence();
    }

    @Test
    void a_ledger_that_lacks_a_commit_is_one_until_it_is_there() {
        write(NoteId.random(), "x");
        ring(2);

        awaitAlarm();
        write(NoteId.random(), "x");

        awaitSilence();
    }

    private void awaitAlarm() {
        await().atMost(10, SECONDS).until(() -> health("/projections").status() == 503);
        assertThat(word(health("/projections"))).isEqualTo("DEGRADED");
        assertThat(word(health(""))).isEqualTo("DEGRADED");
        assertThat(health("").status()).isEqualTo(200);
        assertThat(health("/readiness").status()).isEqualTo(200);
    }

    private void awaitSilence() {
        await().atMost(10, SECONDS).until(() -> health("/projections").status() == 200);
        assertThat(word(health(""))).isEqualTo("UP");
    }

    private TrialClient.Answer write(NoteId id, String text) {
        var written = author.post(
                "/api/v1/tenants/" + TENANT + "/notes", "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}");
        assertThat(written.status()).isEqualTo(201);
        return written;
    }

    private void passOver(NoteId id, long commit) {
        var actor = new Actor("an-admin", Actor.Kind.USER, "admin", null);
        var command = UUID.randomUUID().toString();
        var data = new CommitContext(TENANT, TENANT, actor, "viết sai", command, command, command).toMetaData();
        var position = new LedgerPosition(commit, 0).number();
        var order = new ParkedSkipped("notes", id.toString(), position, "viết sai");
        service.bean(TenantLedgers.class).ledger(TENANT).appendEvents(List.of(new GenericEventMessage<>(order, data)));
    }

    // As if the tail of the ledger had been cut off behind the bell.
    private void ring(long head) {
        var bells = service.bean(MongoClient.class)
                .getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("bells");
        await().atMost(10, SECONDS)
                .until(() -> bells.updateOne(eq("_id", TENANT.value()), max("head", head))
                                .getMatchedCount()
                        == 1);
    }

    private TrialClient.Answer health(String group) {
        return service.anonymous().get("/actuator/health" + group);
    }

    private static String word(TrialClient.Answer health) {
        return health.json().path("status").asString();
    }
}
