package vn.annals.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class UploadIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "../../etc/passwd.png,passwd.png",
                "..\\..\\boot.png,boot.png",
                "a\u202Egnp.png,agnp.png",
                "\u200Ba\uFEFF.png,a.png",
                "Đảng bộ.png,Đảng bộ.png",
                "a\u0309nh ca\u0302\u0300u.png,ảnh cầu.png",
                "a   b.png  ,a b.png",
                "<script>.png,<script>.png",
                "CON.PNG,CON.PNG",
                ".png,.png"
            })
    void a_name_is_kept_as_text_to_show(String sent, String kept) {
        var stored = upload(Upload.file(sent, Upload.png(Color.RED)));

        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.text("name")).isEqualTo(kept);
        assertThat(stored.text("address")).endsWith("/" + stored.text("sha256") + "/original.png");
    }

    @Test
    void a_long_name_is_kept_in_part() {
        var stored = upload(Upload.file("ả".repeat(300) + ".png", Upload.png(Color.RED)));

        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.text("name")).isEqualTo("ả".repeat(255));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "a.png.", "a.png/", "a.html.jpg", "a.png;.svg"})
    void a_name_that_promises_no_such_picture_is_refused(String name) {
        var refused = upload(Upload.file(name, Upload.png(Color.RED)));

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.text("code")).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    void a_name_with_a_zero_in_it_is_refused() {
        assertThat(upload(Upload.file("a.png\u0000.html", Upload.png(Color.RED)))
                        .text("code"))
                .isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void what_is_no_form_is_refused() {
        var token = NEWSROOM.token("author");
        var json = "{}".getBytes(UTF_8);
        var unfinished = Arrays.copyOf(Upload.picture(Color.RED), 90);

        assertThat(NEWSROOM.post(token, NEWSROOM.media(), "application/json", json)
                        .text("code"))
                .isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(NEWSROOM.post(token, NEWSROOM.media(), "multipart/form-data", json)
                        .text("code"))
                .isEqualTo("MALFORMED_REQUEST");
        assertThat(upload(unfinished).text("code")).isEqualTo("MALFORMED_REQUEST");
        assertThat(upload(new byte[0]).status()).isBetween(400, 422);
    }

    @Test
    void what_would_be_dropped_from_a_form_is_refused() {
        var rows = NEWSROOM.idsIn("media_library");
        var red = Upload.png(Color.RED);

        assertThat(fault(Upload.files("file", "a.png", red, "file", "b.png", red)))
                .isEqualTo("/file may be there once only");
        assertThat(fault(Upload.files("file", "a.png", red, "poster", "b.png", red)))
                .isEqualTo("/poster is not known here");
        assertThat(upload(Upload.files("file", "a.png", red, "alt", "b.png", red))
                        .text("code"))
                .isEqualTo("INVALID_REQUEST");
        assertThat(fault(Upload.picture(Color.RED, "tags/new", "Cầu"))).isEqualTo("/tags~1new is not known here");
        assertThat(fault(Upload.form("file", "a.png"))).isEqualTo("/file is no file");
        assertThat(NEWSROOM.idsIn("media_library")).isEqualTo(rows);
    }

    @Test
    void a_form_that_says_one_thing_twice_is_refused() {
        assertThat(fault(Upload.form("alt", "Cầu", "alt\"; x=\"", "Chợ"))).isEqualTo("/alt may be there once only");
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var chunks = NEWSROOM.idsIn("media.chunks");
        var rows = NEWSROOM.idsIn("media_library");
        try (var socket = new Socket("127.0.0.1", NEWSROOM.port())) {
            var out = socket.getOutputStream();
            out.write(head(4_000_000).getBytes(UTF_8));
            out.write(Arrays.copyOf(Upload.file("a.png", Upload.png(Color.RED)), 100));
            out.write(new byte[1_000_000]);
            out.flush();
            await().atMost(10, SECONDS).until(() -> !NEWSROOM.waiting().isEmpty());
        }

        await().atMost(10, SECONDS).until(() -> NEWSROOM.waiting().isEmpty());
        assertThat(NEWSROOM.idsIn("media.chunks")).isEqualTo(chunks);
        assertThat(NEWSROOM.idsIn("media_library")).isEqualTo(rows);
    }

    @Test
    void a_form_sent_again_under_its_key_is_the_same_picture() {
        var key = UUID.randomUUID().toString();
        var form = Upload.picture(Color.RED, "alt", "Cầu");

        var first = upload(form, "Idempotency-Key", key);
        var again = upload(form, "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        // How far the making of renditions is goes on changing.
        assertThat(((ObjectNode) again.json()).without("renditions"))
                .isEqualTo(((ObjectNode) first.json()).without("renditions"));
        assertThat(again.header("Annals-Commit")).isEqualTo(first.header("Annals-Commit"));
    }

    @Test
    void another_form_under_the_same_key_is_refused() {
        var key = UUID.randomUUID().toString();
        upload(Upload.picture(Color.RED, "alt", "Cầu"), "Idempotency-Key", key);

        for (var other :
                new byte[][] {Upload.picture(Color.BLUE, "alt", "Cầu"), Upload.picture(Color.RED, "alt", "Chợ")}) {
            var refused = upload(other, "Idempotency-Key", key);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }
    }

    private static String fault(byte[] form) {
        var refused = upload(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("INVALID_REQUEST");
        var error = refused.json().at("/errors/0");
        return error.path("pointer").asString() + " " + error.path("detail").asString();
    }

    private static Newsroom.Reply upload(byte[] form, String... headers) {
        return NEWSROOM.upload(NEWSROOM.token("author"), form, headers);
    }

    private static String head(int length) {
        return "POST " + NEWSROOM.media() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + NEWSROOM.token("author") + "\r\nContent-Type: " + Upload.CONTENT_TYPE + "\r\nContent-Length: "
                + length + "\r\n\r\n";
    }
}
