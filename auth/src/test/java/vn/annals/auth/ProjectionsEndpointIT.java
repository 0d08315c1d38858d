package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

/** What others have left in the tenant's database is shown, and orders are entered in its ledger. */
class ProjectionsEndpointIT extends RunningAuth {

    private static final String WHY = "{\"reason\":\"hỏng\"}";

    private final String slug = active();
    private final String projections = TENANTS + "/" + slug + "/projections";

    @Test
    void slices_are_listed_with_what_stands_still_in_them() {
        fed("board", 7);
        model("board", 2);
        parked("board", "bad", 5);
        fed("history", 9);

        var standing = admin().get(projections).json().at("/items/0");

        assertThat(standing.path("slice").asString()).isEqualTo("board");
        assertThat(standing.path("commit").asLong()).isEqualTo(7);
        assertThat(standing.path("lag").asLong()).isEqualTo(2);
        assertThat(standing.path("generation").asInt()).isEqualTo(2);
        assertThat(standing.path("replay").isNull()).isTrue();
        assertThat(standing.at("/parked/0/aggregate").asString()).isEqualTo("bad");
        assertThat(standing.at("/parked/0/commit").asLong()).isEqualTo(5);
    }

    @Test
    void orders_stand_in_the_ledger_with_who_and_why() {
        written();
        fed("board", 1);
        model("board", 1);
        parked("board", "bad", 1);

        assertThat(admin().post(projections + "/board/replay", "").status()).isEqualTo(202);
        assertThat(admin().post(projections + "/board/parked/bad/retry", "").header("Annals-Commit"))
                .isEqualTo("3");
        var skipped = admin().post(projections + "/board/parked/bad/skip", "{\"reason\":\"viết sai\"}");
        assertThat(skipped.status()).isEqualTo(202);

        var commits = member(slug, "auditor")
                .get(TENANTS + "/" + slug + "/ledger/commits?after=1")
                .json();
        assertThat(commits.at("/items/0/events/0/type").asString()).isEqualTo("slice.ReplayRequested");
        assertThat(commits.at("/items/1/events/0/type").asString()).isEqualTo("slice.ParkedRetried");
        assertThat(commits.at("/items/2/events/0/type").asString()).isEqualTo("slice.ParkedSkipped");
        assertThat(commits.at("/items/2/said/reason").asString()).isEqualTo("viết sai");
        assertThat(commits.at("/items/2/said/actor/role").asString()).isEqualTo("admin");
    }

    @Test
    void what_stands_still_in_new_rows_is_shown_and_can_be_ordered() {
        fed("board", 7);
        rows("readmodels")
                .insertOne(new Document("_id", "board").append("active", 1).append("next", 2));
        parked("board@2", "bad", 5);

        var replay = admin().get(projections + "/board").json().path("replay");
        assertThat(replay.at("/parked/0/aggregate").asString()).isEqualTo("bad");
        assertThat(admin().post(projections + "/board/parked/bad/retry", "").status())
                .isEqualTo(202);
    }

    @Test
    void the_same_order_under_one_key_is_entered_once() {
        fed("board", 1);
        model("board", 1);
        var first = admin().post(projections + "/board/replay", "", "Idempotency-Key", "k-1");
        var again = admin().post(projections + "/board/replay", "", "Idempotency-Key", "k-1");

        assertThat(first.header("Annals-Commit")).isEqualTo("1");
        assertThat(again.header("Annals-Commit")).isEqualTo("1");
    }

    @Test
    void an_order_repeated_under_its_key_is_answered_alike_when_it_was_carried_out() {
        fed("board", 1);
        model("board", 1);
        parked("board", "bad", 1);
        var replay = admin().post(projections + "/board/replay", "", "Idempotency-Key", "k-1");
        var retry = admin().post(projections + "/board/parked/bad/retry", "", "Idempotency-Key", "k-2");
        var skip = admin().post(projections + "/board/parked/bad/skip", WHY, "Idempotency-Key", "k-3");

        rows("readmodels").updateOne(new Document("_id", "board"), new Document("$set", new Document("next", 2)));
        rows("parked").deleteMany(new Document());

        assertThat(admin().post(projections + "/board/replay", "", "Idempotency-Key", "k-1")
                        .header("Annals-Commit"))
                .isEqualTo(replay.header("Annals-Commit"))
                .isNotNull();
        assertThat(admin().post(projections + "/board/parked/bad/retry", "", "Idempotency-Key", "k-2")
                        .header("Annals-Commit"))
                .isEqualTo(retry.header("Annals-Commit"))
                .isNotNull();
        assertThat(admin().post(projections + "/board/parked/bad/skip", WHY, "Idempotency-Key", "k-3")
                        .header("Annals-Commit"))
                .isEqualTo(skip.header("Annals-Commit"))
                .isNotNull();
        assertThat(admin().post(projections + "/board/replay", "{}", "Idempotency-Key", "k-1")
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void what_cannot_be_ordered_is_refused_in_plain_words() {
        fed("board", 1);
        model("board", 1);
        fed("keeping", 1);
        parked("board", "bad", 1);

        assertThat(code("/nothing")).isEqualTo("SLICE_NOT_FOUND");
        assertThat(admin().post(projections + "/nothing/replay", "").code()).isEqualTo("SLICE_NOT_FOUND");
        assertThat(admin().post(projections + "/keeping/replay", "").code()).isEqualTo("SLICE_NOT_FOUND");
        assertThat(admin().post(projections + "/board/parked/good/retry", "").code())
                .isEqualTo("PARKED_NOT_FOUND");
        assertThat(admin().post(projections + "/board/parked/bad/skip", "{}").status())
                .isEqualTo(422);
        assertThat(admin().post(projections + "/board/parked/bad/skip", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(422);
        rows("readmodels").updateOne(new Document("_id", "board"), new Document("$set", new Document("next", 2)));
        assertThat(admin().post(projections + "/board/replay", "").code()).isEqualTo("REPLAY_RUNNING");
    }

    @Test
    void only_who_administers_orders() {
        fed("board", 1);
        model("board", 1);
        for (var role : List.of("author", "editor", "approver", "auditor")) {
            assertThat(member(slug, role)
                            .post(projections + "/board/replay", "")
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(member(slug, "author").get(projections).status()).isEqualTo(403);
        assertThat(member(active(), "admin").get(projections).status()).isEqualTo(404);
        assertThat(anonymous().get(projections).status()).isEqualTo(401);
        assertThat(platform("platform-admin")
                        .post(projections + "/board/replay", "")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void rows_of_the_platform_are_built_anew_from_its_own_ledger() {
        var projections = "/api/v1/platform/projections";
        var platform = platform("platform-admin");
        var before = platform.get(TENANTS).json();
        MONGO.client()
                .getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("auth_directory")
                .drop();
        assertThat(platform.get(TENANTS).json().path("items")).isEmpty();
        assertThat(platform("platform-auditor")
                        .post(projections + "/directory/replay", "")
                        .code())
                .isEqualTo("NOT_PERMITTED");
        assertThat(admin().get(projections).code()).isEqualTo("NOT_PERMITTED");

        assertThat(platform.post(projections + "/directory/replay", "").status())
                .isEqualTo(202);

        await().untilAsserted(() -> assertThat(platform.get(TENANTS).json()).isEqualTo(before));
        assertThat(platform.get(projections + "/directory")
                        .json()
                        .path("generation")
                        .asInt())
                .isEqualTo(2);
    }

    private String code(String path) {
        return admin().get(projections + path).code();
    }

    private TrialClient admin() {
        return member(slug, "admin");
    }

    private void fed(String slice, long commit) {
        rows("tokens")
                .insertOne(new Document("_id", slice + "/0")
                        .append("position", LedgerPosition.after(commit).number()));
    }

    private void model(String slice, int generation) {
        rows("readmodels").insertOne(new Document("_id", slice).append("active", generation));
    }

    private void parked(String slice, String aggregate, long commit) {
        rows("parked")
                .insertOne(new Document("_id", slice + "/" + aggregate)
                        .append("position", new LedgerPosition(commit, 0).number())
                        .append("failure", "IllegalStateException"));
    }

    private MongoCollection<Document> rows(String collection) {
        return MONGO.client().getDatabase(new TenantId(slug).databaseName()).getCollection(collection);
    }

    private void written() {
        var tenant = new TenantId(slug);
        var actor = new Actor("subject-1", Actor.Kind.USER, "editor", null);
        var id = UUID.randomUUID().toString();
        var data = new CommitContext(tenant, tenant, actor, null, id, id, id).toMetaData();
        var event = new SectionOpened(new SectionId("muc"), "Mục", 1, null);
        ledgerOf(tenant)
                .appendEvents(List.of(new GenericDomainEventMessage<>("Section", "section:muc", 0, event, data)));
    }
}
