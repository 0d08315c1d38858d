package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ImportTheSeedPageStory {

    // The page itself is not ours to give away; whoever has it keeps it beside the repository.
    private static final Path SEED = Path.of("../shared/data/seed/000_274a3a98ea67062d.txt");

    @Test
    void the_page_of_the_province_comes_out_as_the_province_published_it() throws IOException {
        var seed = Stack.repository().resolve(SEED).normalize();
        assumeTrue(Files.exists(seed), "the province's page is not beside the repository");
        var lines = Files.readString(seed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        var address = URI.create(Command.annals("import", seed.toString(), "--tenant", "bac-giang")
                .output()
                .strip());

        var page = Person.READER.get(address.getPath()).expect(200).text();
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
