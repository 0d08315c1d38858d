package vn.annals.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.InclusionProof;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.PayloadCommitment;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.ledger.proof.note.VerifierKey;

/** What a reader can do without an account: take the receipt of an article and check it without our servers. */
class KeepAReceiptStory {

    private final Newsroom newsroom = new Newsroom("bac-giang");

    @Test
    void a_receipt_of_a_public_article_is_proven_and_a_changed_one_is_not() throws NotCanonical {
        var id = newsroom.draft(Newsroom.text("Bài có biên nhận", "Nguyên văn."));
        assertThat(receipt(id).status()).isEqualTo(404);
        var live = newsroom.publish(id);
        var page = live.get("address").asString();
        await().until(() -> Person.READER.get(page).status() == 200);
        assertThat(Person.READER.get(page).text()).contains("/s/bac-giang/receipts/" + id);

        var receipt = receipt(id).expect(200).json();

        var leaf = bytes(receipt.get("leaf"));
        var note = SignedNote.of(receipt.get("checkpoint").asString().getBytes(UTF_8));
        assertThat(note.judgedBy(List.of(key())).signers()).hasSize(1);
        assertThat(proof(receipt, 0)
                        .proves(Edge.leafHash(leaf), Checkpoint.of(note).root()))
                .isTrue();
        assertThat(says(receipt, bytes(receipt.at("/event/payload")), leaf)).isTrue();
        assertThat(new String(bytes(receipt.at("/event/payload")), UTF_8)).contains(id);

        assertThat(proof(receipt, 0)
                        .proves(
                                Edge.leafHash(changed(leaf)),
                                Checkpoint.of(note).root()))
                .isFalse();
        assertThat(proof(receipt, 1)
                        .proves(Edge.leafHash(leaf), Checkpoint.of(note).root()))
                .isFalse();
        assertThat(says(receipt, changed(bytes(receipt.at("/event/payload"))), leaf))
                .isFalse();
        var forged = receipt.get("checkpoint").asString().replaceFirst("\n[0-9]+\n", "\n1\n");
        assertThat(SignedNote.of(forged.getBytes(UTF_8))
                        .judgedBy(List.of(key()))
                        .signers())
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_has_no_receipt_any_more() {
        var id = newsroom.draft(Newsroom.text("Bài sẽ gỡ", "Nguyên văn."));
        newsroom.publish(id);
        await().until(() -> receipt(id).status() == 200);

        newsroom.approver()
                .post(newsroom.article(id) + "/withdraw", Map.of("reason", "sai"))
                .expect(200);

        await().until(() -> receipt(id).status() == 410);
        assertThat(receipt(id).problem()).isEqualTo("ARTICLE_IS_WITHDRAWN");
    }

    private static Reply receipt(String id) {
        return Person.READER.get("/s/bac-giang/receipts/" + id + ".json");
    }

    private static VerifierKey key() {
        return VerifierKey.of(Person.READER
                .get("/s/bac-giang/receipts/ledger.key")
                .expect(200)
                .text()
                .strip());
    }

    private static boolean says(JsonNode receipt, byte[] payload, byte[] leaf) throws NotCanonical {
        var place = receipt.at("/event/place").asInt();
        return Leaf.of(leaf)
                .events()
                .get(place)
                .commitment()
                .equals(PayloadCommitment.of(bytes(receipt.at("/event/salt")), payload));
    }

    private static InclusionProof proof(JsonNode receipt, int shifted) {
        var path = new ArrayList<byte[]>();
        receipt.at("/inclusion/path").forEach(hash -> path.add(bytes(hash)));
        return new InclusionProof(
                receipt.at("/inclusion/index").asLong() - shifted,
                receipt.at("/inclusion/size").asLong(),
                path);
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private static byte[] changed(byte[] bytes) {
        var changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }
}
