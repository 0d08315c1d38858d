package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ImportTheSeedPageStory {

    @Test
    void the_page_of_the_province_comes_out_as_the_province_published_it() throws IOException {
        assumeTrue(Files.exists(SeedPage.FILE), "the province's page is not beside the repository");
        var lines = Files.readString(SeedPage.FILE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        var page = Person.READER.get(SeedPage.imported()).expect(200).text();
        var parts = new ArrayList<String>();
        parts.add("<h1>" + lines.getFirst() + "</h1>");
        parts.add("Ngày đăng: <time datetime=\"2019-07-19T07:05:00Z\">14:05, 19/07/2019</time>");
        parts.add("<figcaption>Minh họa</figcaption>");
        lines.subList(3, lines.size() - 2).forEach(paragraph -> parts.add(">" + paragraph + "</p>"));
        parts.add("Nguyễn Dung");
        parts.add("Các tin khác");
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(page).containsSubsequence(parts);
    }
}
