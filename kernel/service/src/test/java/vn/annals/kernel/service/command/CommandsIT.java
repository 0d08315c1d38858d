package vn.annals.kernel.service.command;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesProjection;
import vn.annals.trial.notes.NotesService;

class CommandsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static TrialService service;
    private static TenantId tenant;
    private static TenantId other;
    private static TrialClient author;

    @BeforeAll
    static void start() {
        service = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
        tenant = MONGO.freshTenant();
        other = MONGO.freshTenant();
        service.register(tenant, State.ACTIVE);
        service.register(other, State.ACTIVE);
        author = service.as(IDENTITY.person("lan", tenant.value(), "author"));
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @Test
    void an_accepted_command_answers_with_its_revision_and_commit() {
        var written = write(author, tenant, NoteId.random(), "một");

        assertThat(written.status()).isEqualTo(201);
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        assertThat(written.header("Annals-Commit")).matches("[0-9]+");
    }

    @Test
    void the_ledger_knows_who_asked_and_why() {
        var written = author.post(
                notes(tenant),
                body(NoteId.random(), "hai"),
                "traceparent",
                "00-" + "ab".repeat(16) + "-" + "cd".repeat(8) + "-01");
        var context = contextOf(tenant, Long.parseLong(written.header("Annals-Commit")));

        assertThat(context.tenant()).isEqualTo(tenant);
        assertThat(context.actor().id()).isEqualTo("lan");
        assertThat(context.actor().role()).isEqualTo("author");
        assertThat(context.actor().session()).hasSize(32).doesNotContain("session-lan");
        assertThat(context.why()).isEqualTo("because");
        assertThat(context.correlation()).isEqualTo("abababab-abab-abab-abab-abababababab");
    }

    @Test
    void a_slice_is_fed_and_a_reader_can_wait_for_what_was_written() {
        var id = NoteId.random();
        var commit = write(author, tenant, id, "ba").header("Annals-Commit");

        var row = author.get(notes(tenant) + "/" + id, "Annals-Min-Commit", commit);

        assertThat(row.status()).isEqualTo(200);
        assertThat(row.json().path("commit").asString()).isEqualTo(commit);
        assertThat(row.json().path("sequence").asInt()).isZero();
        assertThat(row.json().path("actor").asString()).isEqualTo("lan");
        assertThat(row.json().path("role").asString()).isEqualTo("author");
    }

    @Test
    void a_reader_of_a_commit_that_never_comes_is_told_so() {
        var id = NoteId.random();
        write(author, tenant, id, "tư");

        var answer = author.get(notes(tenant) + "/" + id, "Annals-Min-Commit", "999999");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("READ_MODEL_BEHIND");
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    @Test
    void what_is_done_but_not_yet_to_be_read_is_told_to_be_done() {
        var busy = MONGO.freshTenant();
        service.register(busy, State.ACTIVE);
        var writer = service.as(IDENTITY.person("lan", busy.value(), "author"));
        var id = NoteId.random();

        var answer = writer.post(notes(busy) + "/shown", body(id, NotesProjection.LONG));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Annals-Commit")).matches("[0-9]+");
        assertThat(answer.header("Location")).isEqualTo(notes(busy) + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Retry-After")).isNotNull();

        service.bean(NotesProjection.class).goOn();
        assertThat(writer.get(notes(busy) + "/" + id, "Annals-Min-Commit", answer.header("Annals-Commit"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_shown_at_once_is_answered_with_it() {
        var answer = author.post(notes(tenant) + "/shown", body(NoteId.random(), "ngắn"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("text").asString()).isEqualTo("ngắn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0.9, text/*", "*/*, application/json;q=0", "rubbish"})
    void a_command_whose_answer_is_not_accepted_is_not_done(String accept) {
        var id = NoteId.random();
        var key = UUID.randomUUID().toString();

        var refused = author.post(notes(tenant), body(id, "a"), "Accept", accept, "Idempotency-Key", key);

        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(author.post(notes(tenant), body(id, "b"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*", "text/html, application/json;q=0.1", "application/json;charset=utf-8"})
    void a_command_is_done_for_whoever_accepts_json(String accept) {
        assertThat(author.post(notes(tenant), body(NoteId.random(), "a"), "Accept", accept)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_same_id_in_two_tenants_is_two_things() {
        var id = NoteId.random();
        var stranger = service.as(IDENTITY.person("minh", other.value(), "author"));

        assertThat(write(author, tenant, id, "của ta").status()).isEqualTo(201);
        assertThat(write(stranger, other, id, "của họ").status()).isEqualTo(201);
    }

    @Test
    void a_refusal_reaches_the_caller_with_its_code_and_facts() {
        var id = NoteId.random();
        write(author, tenant, id, "năm");

        var again = write(author, tenant, id, "năm");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("NOTE_EXISTS");
        assertThat(again.json().path("currentRevision").asInt()).isEqualTo(1);
    }

    @Test
    void a_repeat_with_the_same_key_has_one_effect() {
        var id = NoteId.random();
        var key = UUID.randomUUID().toString();

        var first = author.post(notes(tenant), body(id, "sáu"), "Idempotency-Key", key);
        var second = author.post(notes(tenant), body(id, "sáu"), "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Annals-Commit")).isEqualTo(first.header("Annals-Commit"));
    }

    @Test
    void a_key_comes_with_one_body_only() {
        var id = NoteId.random();
        var key = UUID.randomUUID().toString();
        author.post(notes(tenant), body(id, "sáu"), "Idempotency-Key", key);

        var other = author.post(notes(tenant), body(id, "khác"), "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_key_that_came_without_a_body_does_not_come_with_one() {
        var id = NoteId.random();
        var key = UUID.randomUUID().toString();
        write(author, tenant, id, "sáu");
        var shelve = notes(tenant) + "/" + id + "/shelve?shelf=a";
        approver().post(shelve, "", "Idempotency-Key", key);

        assertThat(approver().post(shelve, "{}", "Idempotency-Key", key).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(approver().post(shelve, "", "Idempotency-Key", key).code()).isNotEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private TrialClient approver() {
        return service.as(IDENTITY.person("thu", tenant.value(), "approver"));
    }

    @Test
    void half_a_character_is_refused() {
        var answer = write(author, tenant, NoteId.random(), "nửa \\ud83d chữ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void the_key_of_another_caller_is_another_key() {
        var id = NoteId.random();
        var key = UUID.randomUUID().toString();
        author.post(notes(tenant), body(id, "bảy"), "Idempotency-Key", key);

        var colleague = service.as(IDENTITY.person("thu", tenant.value(), "author"));

        assertThat(colleague
                        .post(notes(tenant), body(id, "bảy"), "Idempotency-Key", key)
                        .code())
                .isEqualTo("NOTE_EXISTS");
    }

    @Test
    void what_is_not_there_cannot_be_amended() {
        var answer = author.put(notes(tenant) + "/" + NoteId.random(), body(NoteId.random(), "x"), "If-Match", "\"1\"");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void of_racing_changes_of_one_revision_one_wins_and_the_others_are_told() throws Exception {
        var id = NoteId.random();
        write(author, tenant, id, "tám");
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(n -> racers.submit(
                            () -> author.put(notes(tenant) + "/" + id, body(id, "lần " + n), "If-Match", "\"1\"")))
                    .toList();
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get().status());
            }

            assertThat(codes).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @Test
    void the_projection_sees_each_tenants_event_in_that_tenant() {
        var id = NoteId.random();
        write(author, tenant, id, "chín");

        await().atMost(5, SECONDS).untilAsserted(() -> assertThat(
                        service.bean(NotesProjection.class).find(id))
                .hasValueSatisfying(row -> assertThat(row.tenant()).isEqualTo(tenant.value())));
    }

    private static CommitContext contextOf(TenantId of, long commit) {
        var ledger = service.bean(TenantLedgers.class).ledger(of);
        try (var events = ledger.readEvents(null, false)) {
            return events.map(event -> CommitContext.from(event.getMetaData()))
                    .skip(commit - 1)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static TrialClient.Answer write(TrialClient by, TenantId in, NoteId id, String text) {
        return by.post(notes(in), body(id, text));
    }

    private static String body(NoteId id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
    }

    private static String notes(TenantId of) {
        return "/api/v1/tenants/" + of + "/notes";
    }
}
