package vn.annals.kernel.service.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.trial.NoteEvent.NoteShelved;
import vn.annals.contracts.trial.NoteEvent.NoteWritten;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;
import vn.annals.trial.shelf.ShelfService;

class TransportIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static final int SHELF_PORT = TrialService.freePort();
    private static TrialService notes;
    private static TrialService shelf;
    private static TenantId tenant;
    private static TrialClient approver;

    @BeforeAll
    static void start() {
        startShelf();
        notes = TrialService.start(
                NotesService.class,
                MONGO.connectionString(),
                IDENTITY,
                Map.of(
                        "spring.cloud.discovery.client.simple.instances.shelf[0].uri",
                        "http://127.0.0.1:" + SHELF_PORT,
                        "annals.ledger.bell-interval",
                        "50ms"));
        tenant = MONGO.freshTenant();
        notes.register(tenant, State.ACTIVE);
        approver = notes.as(IDENTITY.person("hoa", tenant.value(), "approver"));
    }

    @AfterAll
    static void stop() {
        notes.close();
        shelf.close();
        IDENTITY.close();
    }

    private static void startShelf() {
        shelf = TrialService.start(
                ShelfService.class,
                MONGO.connectionString(),
                IDENTITY,
                Map.of("server.port", String.valueOf(SHELF_PORT)));
    }

    @Test
    void a_command_reaches_the_service_that_handles_it_with_tenant_and_actor() {
        var answer = shelve("a", NoteId.random());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("result").asString()).isEqualTo("hoa in " + tenant);
        assertThat(answer.header("Annals-Commit")).matches("[0-9]+");
    }

    @Test
    void a_refusal_keeps_its_code_words_and_facts_on_the_way_back() {
        var answer = shelve("closed", NoteId.random());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("SHELF_CLOSED");
        assertThat(answer.json().path("detail").asString()).isEqualTo("this shelf is closed");
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/shelf");
        assertThat(answer.json().path("until").asString()).isEqualTo("tomorrow");
    }

    @Test
    void an_automation_waits_for_the_other_service_and_acts_once() {
        var id = NoteId.random();
        shelf.close();
        try {
            var begin = System.nanoTime();
            var unreachable = shelve("b", id);

            assertThat(unreachable.status()).isEqualTo(503);
            assertThat(unreachable.code()).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
            approver.post("/api/v1/tenants/" + tenant + "/notes", "{\"id\":\"" + id + "\",\"text\":\"shelve me\"}");
        } finally {
            startShelf();
        }

        await().atMost(15, SECONDS).untilAsserted(() -> assertThat(shelved(id)).isEqualTo(1));
        assertThat(causeOfShelving(id)).isEqualTo(commandThatWrote(id));
        await().during(1, SECONDS).atMost(3, SECONDS).until(() -> shelved(id) == 1);
    }

    @Test
    void the_other_service_takes_only_commands_of_the_contracts_that_it_handles() {
        var service = shelf.as(IDENTITY.token(claims -> claims.audience("annals-commands")));

        for (var command : new String[] {"trial.WriteNote", "java.lang.Runtime", "trial.NoteCommand$ShelveNote"}) {
            var letter = "{\"command\":\"" + command + "\",\"payload\":{},\"context\":{}}";
            assertThat(service.post("/internal/commands", letter).status())
                    .as(command)
                    .isEqualTo(404);
        }
        assertThat(service.post(
                                "/internal/commands",
                                "{\"command\":\"trial.ShelveNote\",\"payload\":{},\"context\":{}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_command_handled_here_never_leaves_the_process() {
        var id = NoteId.random();
        IDENTITY.down();
        try {
            var written =
                    approver.post("/api/v1/tenants/" + tenant + "/notes", "{\"id\":\"" + id + "\",\"text\":\"x\"}");

            assertThat(written.status()).isEqualTo(201);
        } finally {
            IDENTITY.up();
        }
    }

    @Test
    void how_calls_to_the_other_service_go_is_measured() {
        shelve("a", NoteId.random());

        var watcher = notes.as(IDENTITY.platform("pa", "platform-auditor"));
        var calls = watcher.get("/actuator/metrics/resilience4j.circuitbreaker.calls?tag=kind:successful&tag=name:"
                + URLEncoder.encode("http://127.0.0.1:" + SHELF_PORT, UTF_8));
        assertThat(calls.status()).isEqualTo(200);
        assertThat(calls.json().at("/measurements/0/value").asDouble()).isPositive();
        for (var meter : new String[] {"bulkhead.available.concurrent.calls", "retry.calls"}) {
            assertThat(watcher.get("/actuator/metrics/resilience4j." + meter).status())
                    .as(meter)
                    .isEqualTo(200);
        }
    }

    private static TrialClient.Answer shelve(String on, NoteId id) {
        return approver.post("/api/v1/tenants/" + tenant + "/notes/" + id + "/shelve?shelf=" + on, "");
    }

    private static long shelved(NoteId id) {
        try (var events = notes.bean(TenantLedgers.class).ledger(tenant).readEvents(null, false)) {
            return events.filter(event -> event.getPayload() instanceof NoteShelved put
                            && put.noteId().equals(id))
                    .count();
        }
    }

    private static String causeOfShelving(NoteId id) {
        return contextOf(payload -> payload instanceof NoteShelved shelved
                        && shelved.noteId().equals(id))
                .cause();
    }

    private static String commandThatWrote(NoteId id) {
        return contextOf(payload -> payload instanceof NoteWritten written
                        && written.noteId().equals(id))
                .command();
    }

    private static CommitContext contextOf(Predicate<Object> wanted) {
        try (var events = notes.bean(TenantLedgers.class).ledger(tenant).readEvents(null, false)) {
            return events.filter(event -> wanted.test(event.getPayload()))
                    .map(event -> CommitContext.from(event.getMetaData()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
