package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionEndpointTest extends PublicSite {

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

    @Test
    void a_section_is_moved_renamed_and_given_a_new_address() {
        as("editor").post(sections, Map.of("name", "Xây dựng Đảng"));
        var below = Map.of("name", "Công tác dân vận", "slug", "dan-van", "parent", "xay-dung-dang", "order", 3);

        var moved = as("editor").put(sections + "/tin-tuc", below);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("id")).isEqualTo("tin-tuc");
        assertThat(moved.text("slug")).isEqualTo("dan-van");
        assertThat(moved.text("parent")).isEqualTo("xay-dung-dang");
        var loop = as("editor").put(sections + "/xay-dung-dang", Map.of("name", "Xây dựng Đảng", "parent", "dan-van"));
        assertThat(loop.status()).isEqualTo(422);
        assertThat(loop.text("code")).isEqualTo("SECTION_LOOP");
        assertThat(as("editor")
                        .put(sections + "/xay-dung-dang", Map.of("name", "A", "slug", "tin-tuc"))
                        .text("code"))
                .isEqualTo("SECTION_EXISTS");
        assertThat(as("editor").put(sections + "/khong-co", Map.of("name", "A")).status())
                .isEqualTo(404);
        assertThat(as("editor")
                        .put(sections + "/tin-tuc", Map.of("name", "A", "slug", "search"))
                        .pointers())
                .containsExactly("/slug");
    }

    @Test
    void of_two_who_saw_the_same_arrangement_the_second_is_told() {
        as("editor").post(sections, Map.of("name", "Xã hội"));
        var seen = as("editor").get(sections).header("ETag");
        var first = Map.of("name", "Tin tức", "order", 2);
        var second = Map.of("name", "Xã hội", "order", 1);

        var moved = as("editor").put(sections + "/tin-tuc", first, "If-Match", seen);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.header("ETag"))
                .isNotEqualTo(seen)
                .isEqualTo(as("approver").get(sections).header("ETag"));
        var late = as("approver").put(sections + "/xa-hoi", second, "If-Match", seen);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("code")).isEqualTo("STALE_REVISION");
        assertThat(as("approver").delete(sections + "/xa-hoi", "If-Match", seen).status())
                .isEqualTo(412);
        assertThat(as("approver")
                        .put(sections + "/xa-hoi", second, "If-Match", moved.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(as("editor").put(sections + "/tin-tuc", first).status()).isEqualTo(200);
    }

    @Test
    void a_section_is_closed_once_nothing_stands_below_it() {
        as("editor").post(sections, Map.of("name", "Trên"));
        as("editor").post(sections, Map.of("name", "Dưới", "parent", "tren"));

        assertThat(as("editor").delete(sections + "/tren").text("code")).isEqualTo("SECTION_IN_USE");
        assertThat(as("editor").delete(sections + "/duoi").status()).isEqualTo(204);
        assertThat(as("editor").delete(sections + "/tren").status()).isEqualTo(204);
        assertThat(as("editor").delete(sections + "/tren").text("code")).isEqualTo("SECTION_NOT_FOUND");
        assertThat(as("editor")
                        .post(sections, Map.of("name", "Trên", "slug", "tren"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_section_is_not_closed_while_readers_find_articles_in_it() {
        published(Map.of("title", "Đang đăng", "section", "tin-tuc"));

        assertThat(as("editor").delete(sections + "/tin-tuc").text("code")).isEqualTo("SECTION_IN_USE");
    }

    @Test
    void a_closed_section_is_opened_again_at_its_last_address_only() {
        as("editor").post(sections, Map.of("name", "Cũ", "slug", "cu"));
        as("editor").put(sections + "/cu", Map.of("name", "Cũ", "slug", "da-doi"));
        as("editor").delete(sections + "/cu");

        assertThat(as("editor")
                        .post(sections, Map.of("name", "Khác", "slug", "cu"))
                        .text("code"))
                .isEqualTo("SECTION_EXISTS");
        var again = as("editor").post(sections, Map.of("name", "Cũ mà mới", "slug", "da-doi"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo("cu");
        assertThat(again.text("slug")).isEqualTo("da-doi");
    }
}
