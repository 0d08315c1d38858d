package vn.annals.local.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedPageTest {

    // The page itself is not ours to give away; whoever has it keeps it beside the repository.
    private static final Path SEED = Path.of("../../../shared/data/seed/000_274a3a98ea67062d.txt");

    @Test
    void the_page_of_the_province_is_read_part_by_part() throws IOException {
        assumeTrue(Files.exists(SEED), "the province's page is not beside the repository");
        var lines = Files.readString(SEED)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        var page = Pieces.of(SEED).articles().getFirst();

        assertThat(page.title())
                .isEqualTo("Đảng ủy Khối Doanh nghiệp tỉnh: Bốn bài học kinh nghiệm rút ra sau 10 năm xây dựng và phát"
                        + " triển");
        assertThat(page.publishedAt()).contains(Instant.parse("2019-07-19T07:05:00Z"));
        assertThat(page.cover()).contains(new OldPicture.Lost(Optional.of("Minh họa")));
        assertThat(page.authors()).containsExactly("Nguyễn Dung");
        assertThat(page.body()).isEqualTo(new OldArticle.Body.Paragraphs(lines.subList(3, lines.size() - 2)));
    }
}
