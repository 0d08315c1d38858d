package vn.annals.article.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VietnameseDateTest {

    @Test
    void a_time_is_shown_as_the_vectors_say() throws IOException {
        try (var vectors = VietnameseDateTest.class.getResourceAsStream("/vn-vectors.json")) {
            var dates = JsonMapper.shared().readTree(vectors).path("dateDisplay");
            assertThat(dates.isEmpty()).isFalse();
            for (var date : dates) {
                assertThat(VietnameseDate.time(
                                Instant.parse(date.path("instant").asString())))
                        .isEqualTo(date.path("out").asString());
            }
        }
    }
}
