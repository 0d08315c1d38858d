package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAPageStory {

    private static final String PAGE = """
            Hội nông dân xã tổng kết phong trào %s

            Ngày đăng: 14:05, 19/07/2019
            Ảnh: Minh họa

            Đoạn thứ nhất có “ngoặc kép” và dấu < lạ.
            Đoạn thứ hai: Đẩy mạnh thi đua.
            Đoạn thứ ba.

            Nguyễn Dung

            Các tin khác
            """;

    @TempDir
    private Path folder;

    @Test
    void a_page_of_a_province_comes_in_with_its_own_date_and_form() throws IOException {
        var mark = UUID.randomUUID().toString();

        var address = imported(PAGE.formatted(mark));

        var page = Person.READER.get(address.getPath()).expect(200).text();
        assertThat(page)
                .containsSubsequence(
                        "<h1>Hội nông dân xã tổng kết phong trào " + mark,
                        "Ngày đăng: <time datetime=\"2019-07-19T07:05:00Z\">14:05, 19/07/2019</time>",
                        "<img",
                        "<figcaption>Minh họa</figcaption>",
                        "Đoạn thứ nhất có “ngoặc kép” và dấu &lt; lạ.",
                        "Đoạn thứ hai: Đẩy mạnh thi đua.",
                        "Đoạn thứ ba.",
                        "Nguyễn Dung",
                        "Các tin khác",
                        "<li>");
    }

    @Test
    void the_same_page_again_makes_no_second_article() throws IOException {
        var text = PAGE.formatted(UUID.randomUUID());

        assertThat(imported(text)).isEqualTo(imported(text));
    }

    @Test
    void a_file_of_another_form_is_refused_in_plain_words() throws IOException {
        var done = Command.run("import", file("Không có ngày đăng").toString(), "--tenant", "bac-giang");

        assertThat(done.status()).isEqualTo(1);
        assertThat(done.output()).contains("no line such as").doesNotContain("Exception");
    }

    private URI imported(String text) throws IOException {
        var done = Command.annals("import", file(text).toString(), "--tenant", "bac-giang");
        return URI.create(done.output().strip());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("page.txt"), text);
    }
}
