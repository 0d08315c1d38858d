package vn.annals.local.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvincePageTest {

    private static final String PAGE = """
        Hội nghị tổng kết năm

        Ngày đăng: 14:05, 19/07/2019
        Ảnh: Minh họa

        Đoạn thứ nhất.
        Đoạn thứ hai.

        Nguyễn Văn A

        Các tin khác
        Tin khác một
        """;

    @Test
    void each_part_of_the_page_is_found() {
        var page = ProvincePage.parse(PAGE);
        assertThat(page.title()).isEqualTo("Hội nghị tổng kết năm");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2019-07-19T07:05:00Z"));
        assertThat(page.caption()).contains("Minh họa");
        assertThat(page.paragraphs()).containsExactly("Đoạn thứ nhất.", "Đoạn thứ hai.");
        assertThat(page.author()).contains("Nguyễn Văn A");
    }

    @Test
    void a_last_sentence_is_no_author() {
        var page = ProvincePage.parse(PAGE.replace("Nguyễn Văn A", "Hết."));
        assertThat(page.author()).isEmpty();
        assertThat(page.paragraphs()).endsWith("Hết.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tiêu đề\nKhông có ngày.",
                "Tiêu đề\nNgày đăng: hôm qua\nĐoạn.",
                "Tiêu đề\nNgày đăng: 14:05, 19/07/2019"
            })
    void what_is_no_page_is_refused_in_plain_words(String text) {
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> ProvincePage.parse(text));
    }
}
