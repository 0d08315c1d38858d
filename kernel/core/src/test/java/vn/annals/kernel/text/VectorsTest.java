package vn.annals.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VectorsTest {

    @Test
    void text_has_one_normal_form() throws IOException {
        for (var each : vectors("nfc")) {
            var given = each.path("in_nfd").asString();
            assertThat(given).hasSize(each.path("len_nfd").asInt());
            assertThat(VietnameseText.normal(given))
                    .isEqualTo(each.path("out_nfc").asString())
                    .hasSize(each.path("len_nfc").asInt());
        }
    }

    @Test
    void a_tone_may_stand_on_either_vowel() throws IOException {
        for (var each : vectors("toneKey")) {
            assertThat(VietnameseText.toneKey(each.path("a").asString()))
                    .isEqualTo(each.path("ka").asString());
            assertThat(VietnameseText.toneKey(each.path("b").asString()))
                    .isEqualTo(each.path("kb").asString());
        }
    }

    private static JsonNode vectors(String group) throws IOException {
        try (var vectors = VectorsTest.class.getResourceAsStream("/vn-vectors.json")) {
            var found = JsonMapper.shared().readTree(vectors).path(group);
            assertThat(found.isEmpty()).isFalse();
            return found;
        }
    }
}
