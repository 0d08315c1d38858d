package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HostilePagesTest extends PublicSite {

    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>__${7*7}__[[${7*7}]]";

    @Test
    void no_markup_that_comes_in_harms_a_page() {
        var blocks = new ArrayList<JsonNode>();
        for (var hostile : Hostile.markup()) {
            var content = Map.<String, Object>of("title", "Bài", "body", Map.of("html", hostile));
            var reply = as("author").post(articles, content);
            assertThat(reply.status()).as(hostile).isIn(201, 422);
            if (reply.status() == 201) {
                as("author").get(reply.header("Location")).json().path("body").forEach(blocks::add);
            }
        }

        assertThat(blocks).hasSizeGreaterThan(Hostile.markup().size() / 3);
        Harmless.page(body(visit(published(Map.of("title", "Bài", "section", "tin-tuc", "body", blocks)))));
    }

    @Test
    void no_word_of_an_article_becomes_markup() {
        as("editor").post(sections, Map.of("name", "<b>Mục</b> " + EVIL.substring(0, 30), "slug", "muc"));
        var cover = Map.of("mediaId", stored_picture(), "caption", EVIL);
        var address = published(Map.of(
                "title",
                EVIL,
                "lead",
                EVIL,
                "section",
                "muc",
                "byline",
                EVIL,
                "cover",
                cover,
                "tags",
                List.of(EVIL),
                "source",
                Map.of("name", EVIL, "url", "https://x.test/?a='%22%3E"),
                "body",
                List.of(Map.of("type", "figure", "mediaId", cover.get("mediaId"), "alt", EVIL, "caption", EVIL))));
        published(Map.of("title", "Bài khác", "section", "muc"));

        var page = body(visit(address));
        assertThat(Jsoup.parse(page).select("script").eachAttr("type")).containsExactly("application/ld+json");
        assertThat(page)
                .contains("__${7*7}__[[${7*7}]]</h1>")
                .doesNotContain("<script>", "<img src=x", ">49", "&gt;49", "__49");
        assertThat(page).containsSubsequence("&lt;b&gt;Mục", "Bài khác");
        for (var place : List.of("/s/" + tenant + "/", "/s/" + tenant + "/muc/")) {
            Harmless.page(body(visit(place)));
            assertThat(body(visit(place))).contains("&lt;script&gt;alert(1)");
        }
    }

    @Test
    void no_address_is_repeated_as_markup() {
        for (var path :
                List.of("/%3Cscript%3Ealert(1)%3C/script%3E/", "/tin-tuc/?page=%3Cscript%3E", "/x/%22%3E.html")) {
            assertThat(body(visit("/s/" + tenant + path))).doesNotContain("<script>");
        }
    }

    @Test
    void markup_without_measure_is_kept_or_refused_in_bounded_time() {
        for (var huge : List.of(
                "<div><b>".repeat(10_000) + "đáy",
                "<p>đảng ".repeat(200_000),
                "đ".repeat(5_000_000),
                "<a href='https://x.test/" + "a".repeat(100_000) + "'>x</a>")) {
            assertTimeout(Duration.ofMinutes(2), () -> assertThat(as("author")
                            .post(articles, Map.of("title", "Lớn", "body", Map.of("html", huge)))
                            .status())
                    .isIn(201, 413, 422));
        }
    }
}
