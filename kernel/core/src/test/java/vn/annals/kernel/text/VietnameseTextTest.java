package vn.annals.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", "\u200D"})
    void what_lays_text_out_or_joins_letters_is_plain(String sign) {
        assertThat(VietnameseText.isPlain("Đảng" + sign + "bộ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "\u001C", "\u001F", "\u0085", "\u202E"})
    void what_nobody_sees_is_not(String sign) {
        assertThat(VietnameseText.isPlain("Đảng" + sign + "bộ")).isFalse();
    }
}
