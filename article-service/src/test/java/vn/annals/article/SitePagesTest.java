package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.kernel.service.tenant.TenantRow;

class SitePagesTest extends PublicSite {

    private static final Map<String, Object> FULL = Map.of(
            "title",
            "Đại hội <b>&</b> \"quyết nghị\"",
            "lead",
            "Sapo <script>alert(1)</script>",
            "section",
            "tin-tuc",
            "byline",
            "Nguyễn <i>Dung</i>",
            "source",
            Map.of("name", "Báo <u>Nhân Dân</u>", "url", "https://nhandan.vn/?a=1&b=2"),
            "tags",
            List.of("Đảng", "<hội>"),
            "originallyPublishedAt",
            "2019-07-19T07:05:00Z",
            "body",
            List.of(
                    Map.of("type", "paragraph", "text", "Đoạn một."),
                    Map.of("type", "heading", "level", 2, "text", "Mục lớn"),
                    Map.of("type", "paragraph", "text", "Đoạn hai <img src=x>.")));

    @Test
    void an_article_stands_on_its_page_in_the_form_of_the_province() {
        var page = body(visit(published(FULL)));

        assertThat(page)
                .containsSubsequence(
                        "<title>Đại hội &lt;b&gt;&amp;&lt;/b&gt; &quot;quyết nghị&quot; – Tỉnh ủy",
                        "<h1>Đại hội &lt;b&gt;&amp;&lt;/b&gt; &quot;quyết nghị&quot;</h1>",
                        "Ngày đăng: <time datetime=\"2019-07-19T07:05:00Z\">14:05, 19/07/2019</time>",
                        "Sapo &lt;script&gt;alert(1)&lt;/script&gt;",
                        "<p>Đoạn một.</p>",
                        "<h2>Mục lớn</h2>",
                        "<p>Đoạn hai &lt;img src=x&gt;.</p>",
                        "Nguyễn &lt;i&gt;Dung&lt;/i&gt;",
                        "href=\"https://nhandan.vn/?a=1&amp;b=2\"",
                        "Báo &lt;u&gt;Nhân Dân&lt;/u&gt;",
                        "&lt;hội&gt;");
        assertThat(page).doesNotContain("<script>", "<img");
    }

    @Test
    void other_news_of_the_section_stand_below() {
        var first = published(Map.of("title", "Bài thứ nhất", "section", "tin-tuc"));
        published(Map.of("title", "Bài thứ hai", "section", "tin-tuc"));

        assertThat(body(visit(first))).containsSubsequence("Các tin khác", "Bài thứ hai");
    }

    @Test
    void the_front_and_the_section_list_what_is_public() {
        var address = published(Map.of("title", "Bài trên trang nhất", "section", "tin-tuc"));
        drafted("Bài chưa ai được thấy");

        assertThat(body(visit("/s/" + tenant + "/")))
                .contains("Bài trên trang nhất", "href=\"" + address + "\"", "Tin tức")
                .doesNotContain("chưa ai được thấy");
        assertThat(body(visit("/s/" + tenant + "/tin-tuc/"))).contains("Bài trên trang nhất");
    }

    @Test
    void a_long_section_has_pages() {
        for (int i = 1; i <= 13; i++) {
            published(Map.of("title", "Bài dài số " + i, "section", "tin-tuc"));
        }
        var section = "/s/" + tenant + "/tin-tuc/";

        assertThat(body(visit(section))).contains("Trang 1 / 2", "?page=2").doesNotContain("Bài dài số 1<");
        assertThat(body(visit(section + "?page=2"))).contains("Trang 2 / 2", "Bài dài số 1<");
        for (var page : List.of("0", "3", "-1", "x", "99999999999")) {
            assertThat(visit(section + "?page=" + page).status()).isEqualTo(404);
        }
    }

    @Test
    void an_address_with_another_slug_leads_to_the_right_one() {
        var address = published(Map.of("title", "Tựa đề", "section", "tin-tuc"));
        var id = address.replaceFirst(".*-([0-9a-f]{8})\\.html", "$1");

        var moved = visit("/s/" + tenant + "/khac/ten-cu-" + id + ".html");

        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith(address);
    }

    @Test
    void what_is_not_there_is_said_in_vietnamese() {
        for (var path : List.of(
                "/tin-tuc/khong-co-0a0b0c0d.html",
                "/khong-co/",
                "/khong-co",
                "/tin-tuc/x.html",
                "/a/b/c",
                "/khong-co/rss.xml")) {
            assertNotFound("/s/" + tenant + path);
        }
        assertNotFound("/s/khong-co-tinh-nay/");
        assertNotFound("/s/khong-co-tinh-nay/tin-tuc/bai-0a0b0c0d.html");
    }

    @Test
    void an_address_without_its_last_stroke_leads_to_the_place() {
        for (var place : List.of("/s/" + tenant, "/s/" + tenant + "/tin-tuc")) {
            var moved = visit(place);
            assertThat(moved.status()).isEqualTo(301);
            assertThat(moved.header("Location")).isEqualTo(place + "/");
        }
    }

    @Test
    void a_site_that_is_closed_asks_to_come_back() {
        var reply = visit("/s/" + another_tenant(TenantRow.State.SUSPENDED) + "/");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotBlank();
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(body(reply)).contains("Trang tạm ngừng");
    }

    @Test
    void a_site_that_is_closed_for_good_says_so() {
        var closed = another_tenant(TenantRow.State.CLOSED);
        var reply = visit("/s/" + closed + "/");

        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.header("Annals-Closed")).isEqualTo("true");
        assertThat(reply.header("Retry-After")).isNull();
        assertThat(body(reply)).contains("Trang đã đóng").doesNotContain("Trang tạm ngừng", "Bài viết");
        assertThat(visit("/api/v1/public/" + closed + "/articles").status()).isEqualTo(404);
    }

    @Test
    void a_site_in_the_making_is_not_there_yet() {
        assertNotFound("/s/" + another_tenant(TenantRow.State.PROVISIONING) + "/");
    }

    @Test
    void a_withdrawn_article_is_gone() {
        var article = approved(Map.of("title", "Bài sẽ gỡ"));
        var address = as("approver").post(article + "/publish").text("address");
        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));

        await().until(() -> visit(address).status() == 410);
        assertThat(body(visit(address))).contains("Bài viết đã được gỡ").doesNotContain("Bài sẽ gỡ");
        assertThat(visit(address).header("Cache-Control")).isEqualTo("no-cache");
        assertThat(body(visit("/s/" + tenant + "/"))).doesNotContain("Bài sẽ gỡ");
    }

    @Test
    void a_reader_asks_again_and_an_unchanged_page_costs_nothing() {
        var address = published(Map.of("title", "Bài để nhớ"));
        var first = visit(address);

        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Content-Language")).isEqualTo("vi");
        assertThat(visitor().get(address, "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void the_style_sheet_may_be_kept_for_a_while() {
        var style = visit("/s/_assets/site.css");

        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("Cache-Control")).contains("max-age=3600");
        assertThat(style.header("ETag")).isNotBlank();
        assertThat(style.header("Last-Modified")).isNull();
        assertThat(visitor()
                        .get("/s/_assets/site.css", "If-None-Match", style.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(visit("/s/_assets/khong-co.css").status()).isEqualTo(404);
    }

    @Test
    void a_correction_is_told_on_the_page() {
        var paragraph = Map.of("type", "paragraph", "text", "Kết quả");
        var heading = Map.of("type", "heading", "level", 2, "text", "Kết quả");
        var article = approved(Map.of("title", "Bài", "body", List.of(paragraph)));
        var address = as("approver").post(article + "/publish").text("address");
        await().until(() -> visit(address).status() == 200);
        assertThat(body(visit(address))).doesNotContain("Đã chỉnh sửa");

        as("editor").put(article, Map.of("title", "Bài đã sửa", "body", List.of(heading)), "If-Match", "\"1\"");
        approve(article);
        as("approver").post(article + "/publish", Map.of("note", "sửa số liệu"));

        await().until(() -> body(visit(address)).contains("Bài đã sửa"));
        assertThat(body(visit(address))).containsSubsequence("Đã chỉnh sửa 1 lần", "sửa số liệu");
        var id = article.substring(article.lastIndexOf('/') + 1);
        assertThat(body(visit("/s/" + tenant + "/corrections/" + id)))
                .containsSubsequence("Lần 1:", "sửa số liệu", "Bài<ins> đã sửa</ins>", "Đổi kiểu: </em>Kết quả</p>");
        assertThat(visit("/s/" + tenant + "/corrections/khong-co").status()).isEqualTo(404);
    }

    @Test
    void a_section_with_a_new_address_is_found_at_the_old_one() {
        var address = published(Map.of("title", "Bài", "section", "tin-tuc"));
        var root = "/s/" + tenant;

        as("editor").put(sections + "/tin-tuc", Map.of("name", "Tin mới", "slug", "tin-moi"));

        await().until(() -> visit(root + "/tin-moi/").status() == 200);
        assertThat(visit(root + "/tin-tuc/").header("Location")).endsWith(root + "/tin-moi/");
        assertThat(visit(address).header("Location")).endsWith(address.replace("/tin-tuc/", "/tin-moi/"));
        assertThat(body(visit(root + "/"))).contains(">Tin mới</a>");
    }

    @Test
    void the_name_and_the_menu_are_those_of_the_settings() {
        var menu = List.of(
                Map.of("label", "Thời sự", "section", "tin-tuc"),
                Map.of("label", "Cổng tỉnh", "url", "https://example.vn/"));
        as("admin").put(settings, Map.of("name", "Trang tin Đảng bộ", "menu", menu), "If-Match", "\"0\"");

        await().until(() -> body(visit("/s/" + tenant + "/")).contains("Trang tin Đảng bộ"));
        assertThat(body(visit("/s/" + tenant + "/")))
                .contains(
                        "href=\"/s/" + tenant + "/tin-tuc/\">Thời sự</a>",
                        "href=\"https://example.vn/\">Cổng tỉnh</a>");
    }

    @Test
    void a_path_in_the_menu_leads_into_the_same_site_wherever_that_is_served() {
        var shared = "/s/" + tenant;
        var article = published(
                Map.of("title", "Bài", "section", "tin-tuc", "formerAddresses", List.of("/gioi-thieu-123.html")));
        var menu = List.of(
                Map.of("label", "Tin", "path", "/tin-tuc"),
                Map.of("label", "Tìm", "path", "/search?q=a&from=2019-07-19"),
                Map.of("label", "Giới thiệu", "path", "/gioi-thieu-123.html"),
                Map.of("label", "Trang đầu", "path", "/"));
        as("admin").put(settings, Map.of("menu", menu), "If-Match", "\"0\"");
        await().until(() -> menuOf(visit(shared + "/")).contains(shared + "/gioi-thieu-123.html"));

        assertThat(menuOf(visit(shared + "/")))
                .containsExactly(
                        shared + "/",
                        shared + "/tin-tuc",
                        shared + "/search?q=a&from=2019-07-19",
                        shared + "/gioi-thieu-123.html",
                        shared + "/");
        assertThat(menuOf(visitor().get(shared + "/", "X-Forwarded-Host", tenant + ".example")))
                .containsExactly("/", "/tin-tuc", "/search?q=a&from=2019-07-19", "/gioi-thieu-123.html", "/");
        var past = shared + "/as-of/" + Instant.now() + "/";
        assertThat(menuOf(as("auditor").get(past)))
                .containsExactly(
                        past,
                        past + "tin-tuc/",
                        shared + "/search?q=a&from=2019-07-19",
                        article.replace(shared + "/", past),
                        past);
        assertThat(Jsoup.parse(body(visit(shared + "/tin-tuc/")))
                        .select(".menu a[aria-current=page]")
                        .text())
                .isEqualTo("Tin");
    }

    private static List<String> menuOf(Reply page) {
        return Jsoup.parse(body(page)).select(".menu a").eachAttr("href");
    }

    @Test
    void a_picture_that_says_nothing_of_its_own_has_an_empty_alternative() {
        var cover = Map.of("mediaId", stored_picture());
        await().until(() -> as("author")
                        .post(articles, Map.of("title", "Thử", "cover", cover))
                        .status()
                == 201);
        published(Map.of("title", "Bài có ảnh", "section", "tin-tuc", "cover", cover));

        for (var place : List.of("", "tin-tuc/")) {
            await().until(() -> body(visit("/s/" + tenant + "/" + place)).contains("Bài có ảnh"));
            var images = Jsoup.parse(body(visit("/s/" + tenant + "/" + place))).select("main img");
            assertThat(images).isNotEmpty().allMatch(image -> image.hasAttr("alt"));
        }
    }

    @Test
    void a_crest_and_a_banner_stand_above_every_page() {
        var picture = Map.of("mediaId", stored_picture());
        as("admin").put(settings, Map.of("crest", picture, "banner", picture), "If-Match", "\"0\"");

        await().until(() -> body(visit("/s/" + tenant + "/")).contains("class=\"crest\""));
        var page = Jsoup.parse(body(visit("/s/" + tenant + "/tin-tuc/")));
        assertThat(page.select(".masthead img[width=320][height=180][alt='']")).hasSize(2);
        assertThat(page.select(".masthead img").attr("src"))
                .isEqualTo("/media/" + tenant + "/" + "ab".repeat(32) + "/original.png");
        assertThat(as("admin").get(settings).json().at("/crest/mediaId").asString())
                .isEqualTo(picture.get("mediaId"));
    }

    @Test
    void what_stands_for_the_site_is_claimed_until_something_else_does() {
        var crest = stored_picture();
        as("admin").put(settings, Map.of("crest", Map.of("mediaId", crest)), "If-Match", "\"0\"");
        await().untilAsserted(
                        () -> assertThat(media().asked()).last().isInstanceOfSatisfying(ClaimMedia.class, claim -> {
                            assertThat(claim.mediaId().value()).isEqualTo(crest);
                            assertThat(claim.articleId()).isEqualTo("site");
                        }));

        as("admin").put(settings, "{\"crest\":null}", "If-Match", "\"1\"");
        await().untilAsserted(() -> assertThat(media().asked())
                .last()
                .isInstanceOfSatisfying(
                        ReleaseMedia.class,
                        release -> assertThat(release.mediaId().value()).isEqualTo(crest)));
    }

    @Test
    void a_picture_that_is_not_there_cannot_stand_for_the_site() {
        var nobody = Map.of("mediaId", "0c4a5a3e-0000-4000-8000-0000000000aa");

        var refused = as("admin").put(settings, Map.of("crest", nobody, "banner", Map.of()), "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).contains("/crest/mediaId", "/banner/mediaId");
    }

    @Test
    void readers_choose_size_and_theme_without_a_script() {
        var page = Jsoup.parse(body(visit("/s/" + tenant + "/")));

        assertThat(page.select(".look input[name=size]").eachAttr("value")).containsExactly("small", "medium", "large");
        assertThat(page.select(".look input[name=theme]").eachAttr("value")).containsExactly("auto", "light", "dark");
        var style = body(visit("/s/_assets/site.css"));
        assertThat(style).contains(":has([name=\"size\"][value=\"large\"]:checked)", "color-scheme: dark");
        assertThat(visit("/s/_assets/look.js").status()).isEqualTo(200);
    }

    @Test
    void an_article_leads_to_its_receipt() {
        var article = approved(Map.of("title", "Bài"));
        var address = as("approver").post(article + "/publish").text("address");
        await().until(() -> visit(address).status() == 200);
        var id = article.substring(article.lastIndexOf('/') + 1);
        var receipt = "href=\"/s/" + tenant + "/receipts/" + id + "\"";

        assertThat(body(visit(address))).contains(receipt);
        assertThat(body(visit("/s/" + tenant + "/corrections/" + id))).contains(receipt);
    }

    @Test
    void an_article_has_a_page_for_paper() {
        var address = published(Map.of("title", "Bài để in", "section", "tin-tuc"));
        var paper = address.replace("/s/" + tenant + "/", "/s/" + tenant + "/print/");

        assertThat(body(visit(address))).contains("href=\"" + paper + "\"");
        assertThat(body(visit(paper))).contains("Bài để in").doesNotContain("<nav", "Các tin khác");
    }

    private void assertNotFound(String path) {
        var reply = visit(path);
        assertThat(reply.status()).as(path).isEqualTo(404);
        assertThat(reply.header("Content-Type")).as(path).startsWith("text/html");
        assertThat(reply.header("Content-Language")).as(path).isEqualTo("vi");
        assertThat(body(reply)).as(path).contains("Không tìm thấy trang", "lang=\"vi\"");
    }
}
