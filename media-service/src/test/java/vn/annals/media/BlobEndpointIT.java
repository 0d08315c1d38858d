package vn.annals.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantRow.State;

class BlobEndpointIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom(() -> Map.of("annals.links.secret", "a".repeat(44)));

    @Test
    void a_file_that_no_live_article_shows_is_seen_inside_only() {
        var address = stored(Color.RED).text("address");

        var inside = NEWSROOM.get(NEWSROOM.token("auditor"), address);
        assertThat(inside.status()).isEqualTo(200);
        assertThat(Upload.colourOf(inside.bytes())).isEqualTo(Color.RED);
        assertThat(inside.header("Cache-Control")).contains("private", "no-store");
        assertThat(NEWSROOM.get(null, address).status()).isEqualTo(404);
        assertThat(NEWSROOM.get(NEWSROOM.stranger(), address).status()).isEqualTo(404);
    }

    @Test
    void a_signed_address_opens_the_file_it_was_signed_for_and_its_renditions() {
        var stored = stored(Color.ORANGE);
        var address = stored.text("address");
        var signed = NEWSROOM.links().query(NEWSROOM.tenant(), stored.text("sha256"));

        var held = NEWSROOM.get(null, address + signed);
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.header("Cache-Control")).contains("private", "no-cache").doesNotContain("public");
        assertThat(NEWSROOM.get(null, address.replace("original.png", "w320.webp") + signed)
                        .status())
                .isEqualTo(200);
        assertThat(NEWSROOM.get(null, stored(Color.GRAY).text("address") + signed)
                        .status())
                .isEqualTo(404);
        assertThat(NEWSROOM.get(null, address + signed.replace("signature=", "signature=A"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_a_live_article_shows_is_public_until_it_is_withdrawn() {
        var stored = stored(Color.GREEN);
        var address = stored.text("address");
        var article = ArticleId.random();

        NEWSROOM.happened(published(article, stored), 0);
        await().atMost(10, SECONDS).until(() -> NEWSROOM.get(null, address).status() == 200);
        assertThat(NEWSROOM.get(null, address).header("Cache-Control"))
                .contains("public", "no-cache")
                .doesNotContain("immutable", "max-age");

        NEWSROOM.happened(new ArticleWithdrawn(article, 1, "sai"), 1);
        await().atMost(10, SECONDS).until(() -> NEWSROOM.get(null, address).status() == 404);
        assertThat(NEWSROOM.get(NEWSROOM.token("author"), address).status()).isEqualTo(200);

        NEWSROOM.happened(published(article, stored), 2);
        await().atMost(10, SECONDS).until(() -> NEWSROOM.get(null, address).status() == 200);
    }

    @Test
    void a_live_article_shows_the_files_of_its_own_tenant_only() {
        var stored = stored(Color.MAGENTA);
        var neighbour = NEWSROOM.neighbour(State.ACTIVE);
        var next = stored.text("address").replace(NEWSROOM.tenant().value(), neighbour.value());

        NEWSROOM.happened(published(ArticleId.random(), stored), 0);
        await().atMost(10, SECONDS)
                .until(() -> NEWSROOM.get(null, stored.text("address")).status() == 200);

        assertThat(NEWSROOM.get(null, next).status()).isEqualTo(404);
        assertThat(NEWSROOM.get(NEWSROOM.tokenIn(neighbour, "admin"), next).status())
                .isEqualTo(404);
        assertThat(NEWSROOM.get(NEWSROOM.stranger(), stored.text("address")).status())
                .isEqualTo(200);
    }

    @Test
    void a_member_without_a_role_is_a_visitor() {
        var address = stored(Color.YELLOW).text("address");

        assertThat(NEWSROOM.get(NEWSROOM.token(), address).status()).isEqualTo(404);
        assertThat(NEWSROOM.get("no-token", address).status()).isEqualTo(401);
    }

    @Test
    void bytes_can_do_nothing_but_be_looked_at() {
        var stored = stored(Color.BLUE);
        var reply = NEWSROOM.get(NEWSROOM.token("author"), stored.text("address"));

        assertThat(reply.header("Content-Type")).isEqualTo("image/png");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Disposition")).isEqualTo("inline");
        assertThat(reply.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(reply.header("ETag")).isEqualTo("\"" + stored.text("sha256") + "\"");
    }

    @Test
    void whoever_has_the_bytes_need_not_fetch_them_again() {
        var stored = stored(Color.CYAN);
        var etag = "\"" + stored.text("sha256") + "\"";

        assertThat(NEWSROOM.get(NEWSROOM.token("author"), stored.text("address"), "If-None-Match", etag)
                        .status())
                .isEqualTo(304);
        assertThat(NEWSROOM.get(null, stored.text("address"), "If-None-Match", etag)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_name_for_a_file_is_not_found() {
        var address = stored(Color.PINK).text("address");
        var token = NEWSROOM.token("author");

        assertThat(NEWSROOM.get(token, address.replace(".png", ".jpg")).status())
                .isEqualTo(404);
        assertThat(NEWSROOM.get(token, address.replace("original", "small")).status())
                .isEqualTo(404);
        assertThat(NEWSROOM.get(token, address.replaceAll("[0-9a-f]{64}", "0".repeat(64)))
                        .status())
                .isEqualTo(404);
        assertThat(NEWSROOM.get(token, address.replace(NEWSROOM.tenant().value(), "t-unknown"))
                        .status())
                .isEqualTo(404);
    }

    private static Newsroom.Reply stored(Color colour) {
        return NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(colour));
    }

    private static ArticlePublished published(ArticleId article, Newsroom.Reply stored) {
        var media = List.of(new MediaUse(stored.text("id"), stored.text("sha256")));
        return new ArticlePublished(article, 1, "bai", null, Instant.EPOCH, media, null);
    }
}
