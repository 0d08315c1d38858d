package vn.annals.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class SlugTest {

    @TestFactory
    Stream<DynamicTest> vectors_come_out_right() throws IOException {
        try (var vectors = SlugTest.class.getResourceAsStream("/vn-vectors.json")) {
            return new JsonMapper()
                            .readTree(vectors)
                            .get("slug")
                            .valueStream()
                            .map(vector ->
                                    DynamicTest.dynamicTest(vector.get("in").asString(), () -> assertThat(
                                                    Slug.of(vector.get("in").asString()))
                                            .isEqualTo(vector.get("out").asString())))
                            .toList()
                            .stream();
        }
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        var slug = Slug.of("Bốn bài học kinh nghiệm ".repeat(8));
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-bai");
    }

    @Test
    void the_icelandic_letter_of_old_pages_is_put_right() {
        assertThat(VietnameseText.normal("\u00D0ảng")).isEqualTo("Đảng");
    }
}
