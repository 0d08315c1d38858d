package vn.annals.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.tenant.TenantRow.State;

class MediaEndpointIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom();

    @Test
    void a_picture_is_stored_and_found_in_the_library() {
        var stored =
                NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED, "alt", " Cầu\u202E Long Biên "));

        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.header("ETag")).isEqualTo("\"1\"");
        assertThat(stored.header("Annals-Commit")).matches("[0-9]+");
        assertThat(stored.header("Location")).isEqualTo(NEWSROOM.media() + "/" + stored.text("id"));
        assertThat(stored.text("alt")).isEqualTo("Cầu Long Biên");
        assertThat(stored.text("name")).isEqualTo("ảnh.png");
        assertThat(stored.json().path("createdBy").path("name").asString()).isEqualTo("Nguyễn Văn lan");
        assertThat(shown(stored.text("id")).json()).isEqualTo(stored.json());
    }

    @Test
    void the_library_is_read_page_by_page_and_searched() {
        var one = NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED, "alt", "Đồ Sơn"))
                .text("id");
        var two = NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED, "alt", "Sầm Sơn"))
                .text("id");

        var first = list("?limit=1");
        assertThat(first.json().at("/items/0/id").asString()).isEqualTo(two);
        var second = list("?limit=1&cursor=" + first.text("next"));
        assertThat(second.json().at("/items/0/id").asString()).isEqualTo(one);
        assertThat(list("?q=do%20son").json().at("/items/0/id").asString()).isEqualTo(one);
        for (var bad : List.of("?cursor=invented", "?limit=0", "?limit=201", "?limit=x")) {
            assertThat(list(bad).status()).as(bad).isEqualTo(422);
            assertThat(list(bad).text("code")).isEqualTo("INVALID_REQUEST");
        }
    }

    @Test
    void the_same_id_is_stored_once() {
        var id = UUID.randomUUID().toString();
        assertThat(NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED, "id", id))
                        .text("id"))
                .isEqualTo(id);

        var again = NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED, "id", id));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("MEDIA_EXISTS");
    }

    @Test
    void the_same_bytes_may_be_two_pictures_and_are_kept_once() {
        var one = NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.ORANGE, "alt", "Bìa"));
        var two = NEWSROOM.upload(NEWSROOM.token("editor"), Upload.picture(Color.ORANGE, "alt", "Trong bài"));

        assertThat(two.status()).isEqualTo(201);
        assertThat(two.text("id")).isNotEqualTo(one.text("id"));
        assertThat(two.text("address")).isEqualTo(one.text("address"));
        assertThat(NEWSROOM.idsIn("media.files")).containsOnlyOnce(one.text("sha256"));
    }

    @Test
    void what_is_no_picture_is_refused_and_leaves_nothing() {
        var kept = NEWSROOM.idsIn("media.chunks");
        var text = "không phải ảnh".getBytes(StandardCharsets.UTF_8);
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        var cutOff = Arrays.copyOf(Upload.png(Color.RED), Upload.png(Color.RED).length - 5);

        assertThat(refused(Upload.file("a.png", text), 415)).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(refused(Upload.file("a.svg", drawing), 415)).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(refused(Upload.file("a.png", drawing), 415)).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(refused(Upload.file("a.png", cutOff), 415)).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(refused(Upload.file("a.jpg", Upload.png(Color.RED)), 415)).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(refused(Upload.file("a.png", new byte[0]), 415)).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(NEWSROOM.idsIn("media.chunks")).isEqualTo(kept);
    }

    @Test
    void a_form_that_cannot_be_taken_is_refused() {
        assertThat(refused(Upload.form("alt", "x"), 422)).isEqualTo("INVALID_REQUEST");
        assertThat(refused(Upload.picture(Color.RED, "id", "1"), 422)).isEqualTo("INVALID_REQUEST");
        assertThat(refused(Upload.picture(Color.RED, "credit", "x".repeat(301)), 422))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refused(Upload.file("a.png", new byte[20 * 1024 * 1024 + 1]), 413))
                .isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void only_those_who_write_store_pictures() {
        assertThat(NEWSROOM.upload(NEWSROOM.token("auditor"), Upload.picture(Color.RED))
                        .status())
                .isEqualTo(403);
        assertThat(NEWSROOM.upload(NEWSROOM.stranger(), Upload.picture(Color.RED))
                        .status())
                .isEqualTo(404);
        assertThat(NEWSROOM.upload(null, Upload.picture(Color.RED)).status()).isEqualTo(401);
        assertThat(NEWSROOM.upload(NEWSROOM.platform("platform-admin"), Upload.picture(Color.RED))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_those_who_belong_here_read_the_library() {
        var one = NEWSROOM.media() + "/"
                + NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED))
                        .text("id");
        for (var path : List.of(NEWSROOM.media(), one)) {
            assertThat(NEWSROOM.get(null, path).status()).isEqualTo(401);
            assertThat(NEWSROOM.get(NEWSROOM.stranger(), path).status()).isEqualTo(404);
            assertThat(NEWSROOM.get(NEWSROOM.platform("platform-admin"), path).status())
                    .isEqualTo(404);
            assertThat(NEWSROOM.get(NEWSROOM.platform("platform-auditor"), path).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_neighbours_picture_is_not_found() {
        var neighbour = NEWSROOM.neighbour(State.ACTIVE);
        var id = NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED))
                .text("id");
        var token = NEWSROOM.tokenIn(neighbour, "admin");
        var path = "/api/v1/tenants/" + neighbour + "/media";

        assertThat(NEWSROOM.get(token, path + "/" + id).text("code")).isEqualTo("MEDIA_NOT_FOUND");
        assertThat(NEWSROOM.get(token, path).json().path("items")).isEmpty();
    }

    @Test
    void a_suspended_tenant_stores_nothing() {
        var suspended = NEWSROOM.neighbour(State.SUSPENDED);

        var refused = NEWSROOM.post(
                NEWSROOM.tokenIn(suspended, "admin"),
                "/api/v1/tenants/" + suspended + "/media",
                Upload.CONTENT_TYPE,
                Upload.picture(Color.RED));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("TENANT_SUSPENDED");
    }

    @Test
    void what_is_not_in_the_library_is_not_found() {
        assertThat(shown(UUID.randomUUID().toString()).text("code")).isEqualTo("MEDIA_NOT_FOUND");
        assertThat(shown("no-id").text("code")).isEqualTo("MEDIA_NOT_FOUND");
        assertThat(NEWSROOM.get(NEWSROOM.stranger(), NEWSROOM.media()).status()).isEqualTo(404);
    }

    private static String refused(byte[] form, int status) {
        var reply = NEWSROOM.upload(NEWSROOM.token("author"), form);
        assertThat(reply.status()).isEqualTo(status);
        return reply.text("code");
    }

    private static Newsroom.Reply shown(String id) {
        return NEWSROOM.get(NEWSROOM.token("auditor"), NEWSROOM.media() + "/" + id);
    }

    private static Newsroom.Reply list(String query) {
        return NEWSROOM.get(NEWSROOM.token("author"), NEWSROOM.media() + query);
    }
}
