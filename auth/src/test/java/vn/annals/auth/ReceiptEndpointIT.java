package vn.annals.auth;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.proof.ConsistencyProof;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.InclusionProof;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.PayloadCommitment;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.ledger.proof.note.VerifierKey;
import vn.annals.kernel.service.trial.TrialClient.Answer;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

class ReceiptEndpointIT extends RunningAuth {

    private static final Instant AT = Instant.parse("2019-07-19T07:05:00Z");
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final String slug = active();
    private final ArticleId article = ArticleId.random();
    private long sequence;

    @Test
    void a_receipt_proves_that_the_article_was_published() throws NotCanonical {
        published("Hội nghị", 1);

        var receipt = receipt();

        assertThat(receipt.path("title").asString()).isEqualTo("Hội nghị");
        assertThat(receipt.path("revision").asInt()).isEqualTo(1);
        assertThat(receipt.path("commit").asLong()).isEqualTo(2);
        assertThat(receipt.has("finding")).isFalse();
        var leaf = Leaf.of(bytes(receipt.path("leaf")));
        assertThat(leaf.number()).isEqualTo(2);
        var event = receipt.path("event");
        assertThat(leaf.events().get(event.path("place").asInt()).commitment())
                .isEqualTo(PayloadCommitment.of(bytes(event.path("salt")), bytes(event.path("payload"))));
        assertThat(new String(bytes(event.path("payload")), UTF_8)).contains(article.value(), "\"revision\":1");
        assertThat(proves(receipt, bytes(receipt.path("leaf")))).isTrue();
    }

    @Test
    void a_receipt_that_was_changed_proves_nothing() {
        published("Hội nghị", 1);
        var receipt = receipt();
        var leaf = bytes(receipt.path("leaf"));
        leaf[leaf.length / 2] ^= 1;

        assertThat(proves(receipt, leaf)).isFalse();
    }

    @Test
    void a_leaf_that_was_changed_in_storage_is_told() {
        published("Hội nghị", 1);
        assertThat(receipt().has("finding")).isFalse();
        var rows = MONGO.client().getDatabase(new TenantId(slug).databaseName()).getCollection("ledger");
        var leaf = rows.find(eq("_id", 2L)).first().get("leaf", Binary.class).getData();
        var forged = new String(leaf, UTF_8).replace("\"role\":\"editor\"", "\"role\":\"author\"");
        rows.updateOne(eq("_id", 2L), Updates.set("leaf", new Binary(forged.getBytes(UTF_8))));

        assertThat(receipt().at("/finding/reason").asString()).isEqualTo("ENTRY_ALTERED");
        assertThat(page().response().body()).contains("KHÔNG KHỚP");
    }

    @Test
    void what_readers_cannot_see_has_no_receipt() {
        written(new ArticleDrafted(article, 1, "lan", text("Bản nháp"), null));
        assertThat(data("").status()).isEqualTo(404);
        assertThat(data("").code()).isEqualTo("ARTICLE_NOT_FOUND");
        assertThat(page().status()).isEqualTo(404);
        assertThat(page().response().body()).contains("Không có biên nhận").doesNotContain("Bản nháp");

        written(new ArticlePublished(article, 1, "ban-nhap", null, AT, List.of(), null));
        assertThat(data("").status()).isEqualTo(200);

        written(new ArticleWithdrawn(article, 1, "sai số liệu"));
        assertThat(data("").status()).isEqualTo(410);
        assertThat(data(".json").code()).isEqualTo("ARTICLE_IS_WITHDRAWN");
        assertThat(page().status()).isEqualTo(410);
        assertThat(page().response().body()).contains("Không còn biên nhận").doesNotContain("Bản nháp");

        written(new ArticlePublished(article, 1, "ban-nhap", null, AT, List.of(), null));
        assertThat(receipt().path("commit").asLong()).isEqualTo(4);

        for (var id : List.of("x", UUID.randomUUID().toString(), "x.json", "..%00")) {
            assertThat(anonymous().get("/s/" + slug + "/receipts/" + id).status())
                    .as(id)
                    .isIn(400, 404);
        }
    }

    @Test
    void a_receipt_is_of_the_public_text_and_not_of_the_draft_after_it() {
        published("Bài đã đăng", 1);
        written(new ArticleRevised(article, 2, text("Bài đang sửa"), null));

        assertThat(receipt().path("title").asString()).isEqualTo("Bài đã đăng");

        written(new ArticlePublished(article, 2, "bai", null, AT, List.of(), "sửa số liệu"));
        assertThat(receipt().path("title").asString()).isEqualTo("Bài đang sửa");
        assertThat(receipt().path("commit").asLong()).isEqualTo(4);
    }

    @Test
    void a_long_life_is_read_to_its_end() {
        published("Bản đầu", 1);
        for (int revision = 2; revision < 250; revision++) {
            written(new ArticleRevised(article, revision, text("Bản " + revision), null));
        }
        written(new ArticlePublished(article, 249, "bai", null, AT, List.of(), null));

        assertThat(receipt().path("title").asString()).isEqualTo("Bản 249");
        assertThat(receipt().path("commit").asLong()).isEqualTo(251);
    }

    @Test
    void a_later_receipt_goes_on_from_a_checkpoint_that_was_kept() {
        published("Hội nghị", 1);
        var kept = checkpoint(receipt());
        written(new ArticleRevised(article, 2, text("Hội nghị"), null));

        var later = data("?since=" + kept.size()).json();

        var consistency = later.path("consistency");
        assertThat(consistency.path("from").asLong()).isEqualTo(2);
        assertThat(new ConsistencyProof(2, 3, path(consistency))
                        .proves(kept.root(), checkpoint(later).root()))
                .isTrue();
        for (var since : List.of("0", "4", "x", "-1", "99999999999999999999")) {
            assertThat(data("?since=" + since).code()).as(since).isEqualTo("INVALID_REQUEST");
        }
    }

    @Test
    void browsers_get_a_page_that_names_what_is_proven() {
        published("<b>Hội nghị</b> & \"bàn\"", 1);

        var page = page();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Vary")).contains("Accept");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.response().body())
                .contains("Biên nhận", "&lt;b&gt;Hội nghị", "14:05:00, 19/07/2019", "lần ghi số <strong>2</strong>")
                .contains("khớp", checkpoint(receipt()).origin())
                .doesNotContain("<b>Hội");
        assertThat(data(".json").header("Content-Type")).startsWith("application/json");
    }

    private void published(String title, int revision) {
        written(new ArticleDrafted(article, revision, "lan", text(title), null));
        written(new ArticlePublished(article, revision, "hoi-nghi", null, AT, List.of(), null));
    }

    private boolean proves(JsonNode receipt, byte[] leaf) {
        var key = VerifierKey.of(anonymous()
                .get("/s/" + slug + "/receipts/ledger.key")
                .response()
                .body()
                .strip());
        var note = SignedNote.of(receipt.path("checkpoint").asString().getBytes(UTF_8));
        assertThat(note.judgedBy(List.of(key)).signers()).hasSize(1);
        var inclusion = receipt.path("inclusion");
        return new InclusionProof(
                        inclusion.path("index").asLong(), inclusion.path("size").asLong(), path(inclusion))
                .proves(Edge.leafHash(leaf), Checkpoint.of(note).root());
    }

    private static Checkpoint checkpoint(JsonNode receipt) {
        return Checkpoint.of(SignedNote.of(receipt.path("checkpoint").asString().getBytes(UTF_8)));
    }

    private static List<byte[]> path(JsonNode proof) {
        var path = new ArrayList<byte[]>();
        proof.path("path").forEach(hash -> path.add(bytes(hash)));
        return path;
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private JsonNode receipt() {
        var answer = data("");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private Answer data(String rest) {
        return anonymous().get("/s/" + slug + "/receipts/" + article + rest, "Accept", "application/json");
    }

    private Answer page() {
        return anonymous().get("/s/" + slug + "/receipts/" + article, "Accept", BROWSER);
    }

    private static ArticleContent text(String title) {
        return JsonMapper.shared().readValue(json(Map.of("title", title)), ArticleContent.class);
    }

    private void written(ArticleEvent event) {
        var tenant = new TenantId(slug);
        var actor = new Actor("subject-1", Actor.Kind.USER, "editor", null);
        var id = UUID.randomUUID().toString();
        var data = new CommitContext(tenant, tenant, actor, null, id, id, id).toMetaData();
        ledgerOf(tenant)
                .appendEvents(
                        List.of(new GenericDomainEventMessage<>("Article", article.value(), sequence++, event, data)));
    }
}
