package vn.annals.article.read.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardOrderTest {

    @Test
    void titles_stand_in_the_order_of_the_alphabet() throws IOException {
        try (var vectors = BoardOrderTest.class.getResourceAsStream("/vn-vectors.json")) {
            var sort = JsonMapper.shared().readTree(vectors).path("sort");
            var titles = strings(sort.path("in"));

            assertThat(titles).isNotEmpty();
            assertThat(titles.stream().sorted(Comparator.comparing(BoardOrder::alphabetical)))
                    .containsExactlyElementsOf(strings(sort.path("out")));
        }
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
