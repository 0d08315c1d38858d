package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.annals.article.preview.PreviewLink;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.TenantId;

class PreviewTest extends PublicSite {

    private static final Instant SOON = Instant.now().plus(Duration.ofHours(1));

    @Test
    void whoever_holds_the_link_sees_the_draft_as_its_readers_would() {
        var draft = drafted_with_a_cover();
        var given = as("author").post(draft + "/previews", Map.of("validFor", "PT2H"));
        assertThat(given.status()).isEqualTo(201);
        assertThat(Instant.parse(given.text("expiresAt"))).isBetween(SOON, SOON.plus(Duration.ofHours(2)));

        var page = visit(path(given));
        assertThat(page.status()).isEqualTo(200);
        assertThat(body(page))
                .contains("<h1>Bài chưa đăng</h1>", "Bản xem trước – chưa đăng", "name=\"robots\" content=\"noindex\"")
                .doesNotContain("application/ld+json", "Bản in", "canonical");
        assertThat(page.header("Cache-Control")).contains("no-store", "private");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(Jsoup.parse(body(page)).select("figure img").attr("src"))
                .matches(
                        "/media/" + tenant + "/" + "ab".repeat(32) + "/original.png\\?until=\\d+&signature=[\\w-]{22}");
    }

    @Test
    void it_is_shown_on_the_host_of_the_tenant_too() {
        var path = path(as("author").post(drafted_with_a_cover() + "/previews"));
        var page = visitor().get(path, "X-Forwarded-Host", tenant + ".example");

        assertThat(page.status()).isEqualTo(200);
        assertThat(body(page))
                .contains("href=\"/tin-tuc/\"", "<h1>Bài chưa đăng</h1>")
                .doesNotContain("/s/" + tenant);
    }

    @Test
    void it_goes_on_showing_that_revision_and_stands_in_the_history() {
        var draft = drafted_with_a_cover();
        var path = path(as("author").post(draft + "/previews"));
        as("author").put(draft, Map.of("title", "Bản hai"), "If-Match", "\"1\"");

        assertThat(body(visit(path))).contains("<h1>Bài chưa đăng</h1>");
        assertThat(body(visit(path(as("editor").post(draft + "/previews"))))).contains("<h1>Bản hai</h1>");
        var older = as("editor").post(draft + "/previews", Map.of("revision", 1));
        assertThat(body(visit(path(older)))).contains("<h1>Bài chưa đăng</h1>");
        var newest = as("auditor")
                .get(draft + "/timeline", "Annals-Min-Commit", older.header("Annals-Commit"))
                .json()
                .at("/items/0");
        assertThat(newest.path("type").asString()).isEqualTo("article.PreviewGranted");
        assertThat(newest.path("revision").asInt()).isEqualTo(1);
        assertThat(newest.path("note").asString()).isEqualTo(older.text("expiresAt"));
        assertThat(newest.at("/actor/id").asString()).isEqualTo("editor");
    }

    @Test
    void a_link_that_was_changed_or_made_by_others_opens_nothing() {
        var draft = drafted_with_a_cover();
        as("author").put(draft, Map.of("title", "Bản hai"), "If-Match", "\"1\"");
        var path = path(as("author").post(draft + "/previews", Map.of("revision", 1)));
        var token = path.substring(path.lastIndexOf('/') + 1);
        var bytes = Base64.getUrlDecoder().decode(token);
        // The last of the four bytes of the revision.
        bytes[27]++;
        var changed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(visit(path).status()).isEqualTo(200);
        assertThat(visit(path.replace(token, changed)).status()).isEqualTo(404);
        assertThat(visit(path.replace(token, token + "A")).status()).isEqualTo(404);
        assertThat(visit(path.replace(token, token.substring(1))).status()).isEqualTo(404);
        assertThat(visit(path.replace(token, "Zm9v")).status()).isEqualTo(404);
        var another = another_tenant(TenantRow.State.ACTIVE);
        assertThat(visit(path.replace(tenant.value(), another.value())).status())
                .isEqualTo(404);
        assertThat(visit(links().path(link(another, draft, SOON)).replace(another.value(), tenant.value()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_link_ends_with_its_time_and_with_the_article() {
        var draft = drafted_with_a_cover();
        var ended = visit(links().path(link(tenant, draft, Instant.now().minusSeconds(1))));
        assertThat(ended.status()).isEqualTo(410);
        assertThat(body(ended)).contains("đã hết hiệu lực").doesNotContain("Bài chưa đăng");
        assertThat(ended.header("Cache-Control")).contains("no-store");

        var path = links().path(link(tenant, draft, SOON));
        assertThat(visit(path).status()).isEqualTo(200);
        as("editor").post(draft + "/archive", Map.of("reason", "trùng"));
        await().untilAsserted(() -> assertThat(visit(path).status()).isEqualTo(410));
        assertThat(as("editor").post(draft + "/previews").text("code")).isEqualTo("ARTICLE_IS_ARCHIVED");
    }

    @Test
    void only_who_may_change_the_text_gives_it_out_and_for_a_month_at_most() {
        var draft = drafted_with_a_cover();

        var stranger = person("another", tenant.value(), "author");
        assertThat(stranger.post(draft + "/previews").text("code")).isEqualTo("ARTICLE_NOT_YOURS");
        assertThat(as("author").post(draft + "/previews", Map.of("revision", 9)).text("code"))
                .isEqualTo("ARTICLE_NOT_FOUND");
        for (var wrong : new String[] {"P31D", "PT1S", "-P1D", "ba ngày"}) {
            assertThat(as("author")
                            .post(draft + "/previews", Map.of("validFor", wrong))
                            .pointers())
                    .containsExactly("/validFor");
        }
    }

    @Test
    void a_repeated_request_is_given_the_same_link() {
        var draft = drafted_with_a_cover();
        var first = as("author").post(draft + "/previews", Map.of(), "Idempotency-Key", "k1");
        var second = as("author").post(draft + "/previews", Map.of(), "Idempotency-Key", "k1");

        assertThat(second.text("url")).isEqualTo(first.text("url"));
    }

    @Test
    void without_a_secret_no_link_is_given_out() {
        var refused = on(second_node(), "author").post(drafted_with_a_cover() + "/previews");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("detail")).contains("annals.links.secret");
    }

    private String drafted_with_a_cover() {
        var cover = Map.of("mediaId", stored_picture());
        return as("author")
                .post(articles, Map.of("title", "Bài chưa đăng", "section", "tin-tuc", "cover", cover))
                .header("Location");
    }

    private static PreviewLink link(TenantId tenant, String article, Instant until) {
        var id = article.substring(article.lastIndexOf('/') + 1);
        return new PreviewLink(tenant, new ArticleId(id), 1, until);
    }

    private static String path(Reply given) {
        return URI.create(given.text("url")).getPath();
    }
}
