package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @CsvSource({
        "/desk/,/desk/",
        "/desk/bac-giang/articles/7?tab=history#top,/desk/bac-giang/articles/7?tab=history#top",
        "/desk/tìm?q=đảng,/desk/t%C3%ACm?q=%C4%91%E1%BA%A3ng"
    })
    void a_path_of_this_site_is_kept(String asked, String expected) {
        assertThat(ReturnPath.of(asked).uri()).hasToString(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "desk/",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/desk/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                " //evil.example",
                "/desk/ with a blank"
            })
    void everything_else_leads_to_the_desk(String asked) {
        assertThat(ReturnPath.of(asked).uri()).hasToString("/desk/");
    }
}
