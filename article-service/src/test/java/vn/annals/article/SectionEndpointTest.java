package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionEndpointTest extends RunningService {

    @Test
    void a_section_is_opened_under_an_address_made_of_its_name() {
        var opened = as("editor").post(sections, Map.of("name", "Xây dựng Đảng"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("slug")).isEqualTo("xay-dung-dang");
        assertThat(as("author").get(sections).json().path("items")).hasSize(2);
        assertThat(as("editor").post(sections, Map.of("name", "Xây dựng đảng")).text("code"))
                .isEqualTo("SECTION_EXISTS");
        assertThat(as("editor").post(sections, Map.of("name", " ")).pointers()).containsExactly("/name");
        assertThat(as("editor")
                        .post(sections, Map.of("name", "A", "slug", "Không hợp lệ"))
                        .pointers())
                .containsExactly("/slug");
        assertThat(as("author").post(sections, Map.of("name", "B")).status()).isEqualTo(403);
    }
}
