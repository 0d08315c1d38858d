package vn.annals.kernel.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.ledger.proof.Leaf.LeafActor;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;

class LeafTest {

    // Version 1 of the leaf is what auditors verify for ever: these bytes never change.
    @Test
    void version_1_keeps_its_bytes() {
        var commitment = PayloadCommitment.of(new byte[16], "{\"a\":1}".getBytes(UTF_8));
        var leaf = new Leaf(
                "bac-giang",
                "bac-giang",
                412,
                1790000000003L,
                "cmd-1",
                "cor-1",
                "cau-1",
                new LeafActor("subject-1", "user", "editor", "hash-1"),
                null,
                List.of(new LeafEvent("article.ArticleRevised", 1, "agg-1", 7, 7, commitment)));
        assertThat(new String(leaf.bytes(), UTF_8))
                .isEqualTo("{\"act\":{\"id\":\"subject-1\",\"kind\":\"user\",\"role\":\"editor\",\"sid\":\"hash-1\"},"
                        + "\"at\":1790000000003,\"cau\":\"cau-1\",\"cmd\":\"cmd-1\",\"cor\":\"cor-1\","
                        + "\"ev\":[{\"agg\":\"agg-1\",\"len\":7,\"pay\":\"" + commitment
                        + "\",\"r\":1,\"s\":7,\"t\":\"article.ArticleRevised\"}],"
                        + "\"n\":412,\"org\":\"bac-giang\",\"ten\":\"bac-giang\",\"v\":1,\"why\":null}");
        assertThat(Leaf.of(leaf.bytes()).at()).isEqualTo(1790000000003L);
    }
}
