package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormerAddressTest extends PublicSite {

    private final String site = "/s/" + tenant;

    @Test
    void an_address_of_the_site_before_leads_to_the_article() {
        var address = published(text("Bài cũ", "/tin-tuc/cu.html", "/a/b/c.aspx", "/?p=123", "/index.php?id=5&cat=2"));

        for (var old : List.of(
                "/tin-tuc/cu.html",
                "/tin-tuc/cu.html?utm_source=fb&fbclid=x",
                "/tin-tuc/cu.html?ref=1",
                "/a/b/c.aspx",
                "/?p=123",
                "/?p=123&utm_campaign=y",
                "/index.php?id=5&cat=2",
                "/index.php?cat=2&id=5")) {
            var reply = visit(site + old);
            assertThat(reply.status()).as(old).isEqualTo(301);
            assertThat(reply.header("Location")).as(old).isEqualTo(address);
        }
        for (var other : List.of("/tin-tuc/khac.html", "/index.php?id=6&cat=2", "/index.php", "/a/b/")) {
            assertThat(visit(site + other).status()).as(other).isEqualTo(404);
        }
        assertThat(visit(site + "/").status()).isEqualTo(200);
        assertThat(visit(site + "/?p=124").status()).isEqualTo(200);
        assertThat(visit(site + "/tin-tuc/?page=1").status()).isEqualTo(200);
    }

    @Test
    void however_an_address_is_spelt_it_is_the_same() {
        var address = published(text("Bài cũ", "/tin-t\u1ee9c/b\u00e0i/"));

        for (var old :
                List.of("/tin-t%E1%BB%A9c/b%C3%A0i/", "/tin-t%E1%BB%A9c/ba%CC%80i", "/tin-t%e1%bb%a9c/b%c3%a0i")) {
            assertThat(visit(site + old).header("Location")).as(old).isEqualTo(address);
        }
    }

    @Test
    void a_draft_has_no_address_and_what_is_withdrawn_is_gone() {
        var article = approved(text("Bài", "/cu.html"));
        assertThat(visit(site + "/cu.html").status()).isEqualTo(404);

        as("approver").post(article + "/publish");
        await().until(() -> visit(site + "/cu.html").status() == 301);
        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));
        await().until(() -> visit(site + "/cu.html").status() == 410);
    }

    @Test
    void the_first_keeps_an_address_and_the_second_is_told() {
        var first = approved(text("Một", "/cu.html"));
        var address = as("approver").post(first + "/publish").text("address");
        await().until(() -> visit(site + "/cu.html").status() == 301);
        var second = approved(text("Hai", "/cu.html", "/khac.html"));
        var other = as("approver").post(second + "/publish").text("address");
        await().until(() -> visit(site + "/khac.html").status() == 301);

        assertThat(visit(site + "/cu.html").header("Location")).isEqualTo(address);
        assertThat(as("author")
                        .get(second)
                        .json()
                        .at("/addressesTaken/~1cu.html")
                        .asString())
                .isEqualTo(first.substring(first.lastIndexOf('/') + 1));
        assertThat(as("author").get(first).json().path("addressesTaken").isEmpty())
                .isTrue();
        as("author").put(first, Map.of("title", "Một"), "If-Match", "\"1\"");
        approve(first);
        as("approver").post(first + "/publish");
        await().untilAsserted(() ->
                assertThat(visit(site + "/cu.html").header("Location")).isEqualTo(other));
    }

    @Test
    void what_stands_at_an_address_now_is_shown_whatever_links_add() {
        as("editor").post(sections, Map.of("name", "Chuyên mục"));
        published(text("Bài cũ", "/chuyen-muc/"));

        await().until(() -> visit(site + "/chuyen-muc/").status() == 200);
        assertThat(visit(site + "/chuyen-muc/?utm_source=fb").status()).isEqualTo(200);
    }

    private static Map<String, Object> text(String title, String... addresses) {
        return Map.of("title", title, "formerAddresses", List.of(addresses));
    }
}
