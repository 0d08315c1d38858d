package vn.annals.auth;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.proof.ConsistencyProof;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.InclusionProof;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.export.Verdict;
import vn.annals.kernel.ledger.proof.export.Verifier;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.ledger.proof.note.VerifierKey;
import vn.annals.kernel.service.trial.TrialClient.Answer;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

class LedgerEndpointIT extends RunningAuth {

    private static final int COMMITS = 520;

    private final String slug = active();
    private final String ledger = TENANTS + "/" + slug + "/ledger";

    @TempDir
    private Path folder;

    @Test
    void a_checkpoint_holds_all_commits_and_is_signed() {
        written(40);

        var note = SignedNote.of(get("/checkpoint").response().body().getBytes(UTF_8));

        assertThat(note.judgedBy(List.of(key())).signers()).hasSize(1);
        var checkpoint = Checkpoint.of(note);
        assertThat(checkpoint.tenant()).isEqualTo(slug);
        assertThat(checkpoint.size()).isEqualTo(40);
    }

    @Test
    void every_commit_is_proven_to_be_in_the_signed_tree() {
        written(COMMITS);
        var root = checkpoint().root();
        for (var number : List.of(1, 2, 255, 256, 257, 511, 512, 513, COMMITS)) {
            var leaf = get("/commits/" + number).json().path("leaf").asString();
            var answer = get("/proofs/inclusion?commit=" + number + "&size=" + COMMITS)
                    .json();
            var proof = new InclusionProof(number - 1, COMMITS, path(answer));
            assertThat(proof.proves(Edge.leafHash(leaf.getBytes(UTF_8)), root))
                    .as("commit %d", number)
                    .isTrue();
        }
    }

    @Test
    void a_tree_is_proven_to_go_on_from_an_older_one() {
        written(200);
        var older = checkpoint();
        written(200, 100);
        var newer = checkpoint();

        var answer = get("/proofs/consistency?from=200").json();

        assertThat(new ConsistencyProof(200, 300, path(answer)).proves(older.root(), newer.root()))
                .isTrue();
    }

    @Test
    void commits_are_read_page_by_page() {
        written(120);
        var first = get("/commits").json();
        assertThat(first.path("items").size()).isEqualTo(50);
        assertThat(first.path("next").asLong()).isEqualTo(50);
        var last = get("/commits?after=100&limit=50").json();
        // That somebody reads is the last of them.
        assertThat(last.path("items").size()).isEqualTo(21);
        assertThat(last.at("/items/20/events/0/type").asString()).isEqualTo("audit.CommitsRead");
        assertThat(last.path("next").isNull()).isTrue();
        var item = last.path("items").get(19);
        assertThat(item.path("commit").asLong()).isEqualTo(120);
        assertThat(item.path("finding").isNull()).isTrue();
        assertThat(item.at("/said/actor/role").asString()).isEqualTo("editor");
        assertThat(item.at("/events/0/type").asString()).isEqualTo("section.SectionOpened");
    }

    @Test
    void what_is_not_there_is_refused_in_plain_words() {
        written(3);
        assertThat(get("/commits/4").code()).isEqualTo("COMMIT_NOT_FOUND");
        assertThat(get("/commits/x").status()).isEqualTo(404);
        assertThat(get("/commits/" + Long.MAX_VALUE).code()).isEqualTo("COMMIT_NOT_FOUND");
        assertThat(get("/commits/" + (Long.MAX_VALUE - 1)).code()).isEqualTo("COMMIT_NOT_FOUND");
        for (var path : List.of(
                "/commits?limit=0",
                "/commits?limit=201",
                "/commits?limit=x",
                "/commits?after=-1",
                "/proofs/inclusion?commit=4",
                "/proofs/inclusion?commit=0",
                "/proofs/inclusion?commit=1&size=4",
                "/proofs/consistency?from=0",
                "/proofs/consistency?from=4",
                "/proofs/consistency?from=1&to=4")) {
            assertThat(get(path).status()).as(path).isEqualTo(422);
            assertThat(get(path).code()).as(path).isEqualTo("INVALID_REQUEST");
        }
        assertThat(get("/proofs/inclusion").status()).isIn(400, 422);
        assertThat(get("/exports/" + UUID.randomUUID()).code()).isEqualTo("EXPORT_NOT_FOUND");
        for (var body : List.of(
                "{\"from\":0}",
                "{\"to\":4}",
                "{\"from\":3,\"to\":2}",
                "{\"from\":1.5}",
                "{\"from\":\"1\"}",
                "{\"to\":true}",
                "{\"articles\":\"x\"}",
                "{\"articles\":[]}",
                "{\"articles\":[\"x\"]}",
                "{\"articles\":[\"" + UUID.randomUUID() + "\"]}")) {
            assertThat(auditor(body).status()).as(body).isEqualTo(422);
        }
        assertThat(auditor("{\"from\":").status()).isEqualTo(400);
    }

    @Test
    void a_ledger_without_commits_has_nothing_to_sign() {
        assertThat(get("/checkpoint").status()).isEqualTo(503);
        assertThat(get("/checkpoint").code()).isEqualTo("CHECKPOINT_NOT_READY");
        assertThat(get("/commits").json().path("items").size()).isZero();
    }

    @Test
    void only_those_who_audit_see_the_ledger() {
        written(1);
        for (var path : List.of("/checkpoint", "/key", "/commits", "/commits/1", "/proofs/inclusion?commit=1")) {
            for (var role : List.of("author", "editor", "approver")) {
                assertThat(member(slug, role).get(ledger + path).status())
                        .as(role)
                        .isEqualTo(403);
            }
            assertThat(anonymous().get(ledger + path).status()).isEqualTo(401);
            assertThat(member(active(), "auditor").get(ledger + path).status()).isEqualTo(404);
            assertThat(platform("platform-auditor").get(ledger + path).status()).isEqualTo(200);
        }
    }

    @Test
    void an_export_is_valid_until_one_byte_of_the_database_changes() throws IOException {
        written(COMMITS);
        assertThat(verdict(exported("{}")).findings()).isEmpty();
        assertThat(verdict(exported("")).valid()).isTrue();
        assertThat(verdict(exported("{\"from\":17,\"to\":300}")).findings()).isEmpty();

        var rows = MONGO.client().getDatabase(new TenantId(slug).databaseName()).getCollection("ledger");
        var row = rows.find(eq("_id", 42L)).first();
        var event = row.getList("body", Document.class).getFirst();
        var payload = event.get("payload", Binary.class).getData();
        payload[payload.length / 2] ^= 1;
        rows.updateOne(eq("_id", 42L), Updates.set("body.0.payload", new Binary(payload)));

        var verdict = verdict(exported("{}"));
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.findings().getFirst().commit()).isEqualTo(42);
        assertThat(verdict.findings().getFirst().reason()).isEqualTo(Reason.PAYLOAD_DIFFERS);
        assertThat(get("/commits/42").json().at("/finding/reason").asString()).startsWith("PAYLOAD");
    }

    @Test
    void a_changed_leaf_is_named_by_what_the_notary_saw_before() throws IOException {
        written(20);
        checkpoint();
        var rows = MONGO.client().getDatabase(new TenantId(slug).databaseName()).getCollection("ledger");
        var leaf = new String(
                rows.find(eq("_id", 7L)).first().get("leaf", Binary.class).getData(), UTF_8);
        var forged = leaf.replace("\"role\":\"editor\"", "\"role\":\"author\"");
        rows.updateOne(eq("_id", 7L), Updates.set("leaf", new Binary(forged.getBytes(UTF_8))));

        var verdict = verdict(exported("{}"));

        assertThat(verdict.findings().getFirst().reason()).isEqualTo(Reason.ENTRY_ALTERED);
        assertThat(verdict.findings().getFirst().commit()).isEqualTo(7);
    }

    @Test
    void a_copy_that_was_changed_beside_the_leaves_is_told() throws IOException {
        written(20);
        var rows = MONGO.client().getDatabase(new TenantId(slug).databaseName()).getCollection("ledger");
        rows.updateOne(eq("_id", 9L), Updates.set("body.0.type", "section.SectionClosed"));

        var verdict = verdict(exported("{}"));

        assertThat(verdict.findings().getFirst().reason()).isEqualTo(Reason.STORAGE_DIFFERS);
        assertThat(verdict.findings().getFirst().commit()).isEqualTo(9);
    }

    @Test
    void whoever_takes_something_away_leaves_word_of_it() {
        written(20);

        var begun = auditor("{\"from\":3,\"to\":9}");

        var commit = get("/commits/" + begun.header("Annals-Commit")).json();
        assertThat(commit.path("commit").asLong()).isEqualTo(21);
        assertThat(commit.at("/events/0/type").asString()).isEqualTo("export.ExportOrdered");
        assertThat(commit.at("/events/0/payload").asString())
                .isEqualTo("{\"exportId\":\"" + begun.json().path("id").asString()
                        + "\",\"from\":3,\"size\":20,\"to\":9}");
        assertThat(commit.at("/said/actor/id").asString()).isEqualTo("lan");
        assertThat(auditor("{\"from\":0}").status()).isEqualTo(422);
        // The order, and that it was looked at.
        assertThat(checkpoint().size()).isEqualTo(22);
    }

    @Test
    void whoever_opens_a_commit_and_has_it_proven_leaves_word_of_it() {
        written(3);
        get("/commits/2");
        get("/proofs/inclusion?commit=2");
        get("/commits/2");
        get("/commits/9");

        var told = get("/commits?after=3").json().path("items");

        assertThat(told.valueStream().map(commit -> commit.at("/events/0/type").asString()))
                .containsExactly("audit.CommitOpened", "audit.ProofAsked");
        assertThat(told.at("/0/events/0/payload").asString()).isEqualTo("{\"commit\":2}");
        assertThat(told.at("/0/said/actor/id").asString()).isEqualTo("lan");
        assertThat(told.at("/0/said/actor/role").asString()).isEqualTo("auditor");
    }

    @Test
    void that_an_archive_is_ready_is_told_without_sending_it() {
        written(3);
        var place = auditor("{}").header("Location");

        await().atMost(30, SECONDS).until(() -> asked(place).status() == 200);

        assertThat(asked(place).json().path("state").asString()).isEqualTo("ready");
        assertThat(asked(place).json().path("bytes").asLong())
                .isEqualTo(platform("platform-auditor").bytes(place).length);
    }

    private Answer asked(String place) {
        return member(slug, "auditor").get(place, "Accept", "application/json");
    }

    @Test
    void an_export_of_yesterday_is_forgotten() throws IOException {
        written(1);
        var begun = auditor("{}").header("Location");
        await().atMost(30, SECONDS).until(() -> auditorGet(begun).status() == 200);
        var archive = RunningAuth.folder
                .resolve("exports")
                .resolve(slug)
                .resolve(begun.substring(begun.lastIndexOf('/') + 1) + ".zip");
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        exported("{}");

        assertThat(auditorGet(begun).code()).isEqualTo("EXPORT_NOT_FOUND");
    }

    @Test
    void a_forged_commit_is_not_signed() {
        written(5);
        assertThat(checkpoint().size()).isEqualTo(5);
        var rows = MONGO.client().getDatabase(new TenantId(slug).databaseName()).getCollection("ledger");
        var forged = rows.find(eq("_id", 5L)).first();
        forged.put("_id", 6L);
        forged.put("keys", List.of("forged/0"));
        forged.put("cmd", "forged");
        rows.insertOne(forged);

        assertThat(checkpoint().size()).isEqualTo(5);
        var alarms = anonymous().get("/actuator/health/projections");
        assertThat(alarms.json().path("status").asString()).isEqualTo("DEGRADED");
        assertThat(alarms.status()).isEqualTo(503);
    }

    private Path exported(String form) throws IOException {
        var begun = auditor(form);
        assertThat(begun.status()).isEqualTo(202);
        var place = begun.header("Location");
        await().atMost(30, SECONDS).until(() -> auditorGet(place).status() == 200);
        var file = Files.createTempFile(folder, "export", ".zip");
        Files.write(file, platform("platform-auditor").bytes(place));
        return file;
    }

    private Verdict verdict(Path export) {
        return new Verifier(List.of(key())).verify(export);
    }

    private VerifierKey key() {
        return VerifierKey.of(get("/key").response().body().strip());
    }

    private Checkpoint checkpoint() {
        return Checkpoint.of(SignedNote.of(get("/checkpoint").response().body().getBytes(UTF_8)));
    }

    private static List<byte[]> path(JsonNode proof) {
        var path = new ArrayList<byte[]>();
        proof.path("path").forEach(hash -> path.add(Base64.getDecoder().decode(hash.asString())));
        return path;
    }

    private Answer get(String path) {
        return auditorGet(ledger + path);
    }

    private Answer auditorGet(String path) {
        return member(slug, "auditor").get(path);
    }

    private Answer auditor(String body) {
        return member(slug, "auditor").post(ledger + "/exports", body);
    }

    private void written(int commits) {
        written(0, commits);
    }

    private void written(int before, int commits) {
        var tenant = new TenantId(slug);
        var actor = new Actor("subject-1", Actor.Kind.USER, "editor", null);
        for (int i = before; i < before + commits; i++) {
            var id = UUID.randomUUID().toString();
            var data = new CommitContext(tenant, tenant, actor, null, id, id, id).toMetaData();
            var event = new SectionOpened(new SectionId("muc-" + i), "Mục " + i, i, null);
            ledgerOf(tenant)
                    .appendEvents(
                            List.of(new GenericDomainEventMessage<>("Section", "section:muc-" + i, 0, event, data)));
        }
    }
}
