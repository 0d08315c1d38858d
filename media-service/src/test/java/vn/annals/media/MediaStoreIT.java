package vn.annals.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.testkit.EmbeddedObjects;
import vn.annals.media.blob.TrialObjects;
import vn.annals.media.hostile.Bytes;

/** The whole service with its files in a store that speaks S3. */
class MediaStoreIT {

    @RegisterExtension
    @Order(1)
    static final EmbeddedObjects OBJECTS = new EmbeddedObjects();

    @RegisterExtension
    @Order(2)
    static final Newsroom NEWSROOM = new Newsroom(() -> TrialObjects.settings(OBJECTS));

    @Test
    void a_picture_and_what_is_made_of_it_are_served_from_there() {
        var stored = made(1400, 700);

        assertThat(NEWSROOM.idsIn("media.chunks")).noneMatch(id -> id.toString().startsWith(stored.text("sha256")));
        var address = stored.text("address").replaceAll("[^/]+$", "w640.webp");
        var whole = get(address);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("Content-Type")).isEqualTo("image/webp");
        assertThat(whole.header("Content-Length")).isEqualTo(String.valueOf(whole.bytes().length));
        var part = get(address, "Range", "bytes=10-19");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole.bytes(), 10, 20));
        assertThat(get(address, "Range", "bytes=-5").bytes())
                .isEqualTo(Arrays.copyOfRange(whole.bytes(), whole.bytes().length - 5, whole.bytes().length));
        assertThat(get(address, "Range", "bytes=3-4,8-9").body()).contains("bytes 3-4/", "bytes 8-9/");
        assertThat(get(address, "Range", "bytes=" + whole.bytes().length + "-").status())
                .isEqualTo(416);
        assertThat(get(address, "If-None-Match", whole.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void while_the_store_is_away_nothing_is_half_done_and_nothing_is_a_fault_of_ours() {
        var address = made(500, 300).text("address");
        var assets = NEWSROOM.idsIn("media.files").size();
        OBJECTS.down();
        try {
            for (var headers : new String[][] {{}, {"Range", "bytes=3-"}}) {
                var refused = get(address, headers);
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(refused.text("code")).isEqualTo("SERVICE_UNAVAILABLE");
                assertThat(refused.header("ETag")).isEmpty();
                assertThat(refused.header("Cache-Control")).contains("no-store");
            }
            var upload = NEWSROOM.upload(NEWSROOM.token("author"), Upload.file("b.png", Bytes.picture("png", 211, 99)));
            assertThat(upload.status()).isEqualTo(503);
            assertThat(NEWSROOM.idsIn("media.files")).hasSize(assets);
        } finally {
            OBJECTS.up();
        }
        await().atMost(60, SECONDS).until(() -> get(address).status() == 200);
    }

    @Test
    void what_lay_in_gridfs_is_moved_and_served_all_the_while() {
        var bytes = Bytes.picture("png", 320, 200);
        var file = NEWSROOM.measured("png", bytes);
        NEWSROOM.cameLongAgo(
                new MediaStored(MediaId.random(), file, new MediaDescription(null, null, null, null)), bytes);
        var address = "/media/" + NEWSROOM.tenant() + "/" + file.sha256() + "/original.png";
        await().atMost(60, SECONDS).until(() -> get(address).status() == 200);

        var step = post("move", "{}");

        assertThat(step.status()).isEqualTo(200);
        assertThat(step.json().path("done").asInt()).isEqualTo(1);
        assertThat(step.json().path("items")).isEmpty();
        assertThat(get(address).status()).isEqualTo(200);
        var verified = post("verify", "{\"after\":\"\"}");
        assertThat(verified.json().path("done").asInt())
                .isEqualTo(verified.json().path("seen").asInt())
                .isPositive();
        var last = post("verify", "{\"after\":\"" + verified.text("next") + "\"}");
        assertThat(last.json().path("next").isNull()).isTrue();
    }

    @Test
    void a_sweep_finds_nothing_where_everything_is_spoken_of() {
        made(700, 400);

        var place = "";
        while (place != null) {
            var step = post("sweep", "{\"after\":\"" + place + "\",\"remove\":true}");
            assertThat(step.status()).isEqualTo(200);
            assertThat(step.json().path("items")).isEmpty();
            place = step.json().path("next").isNull() ? null : step.text("next");
        }
    }

    @Test
    void it_is_told_where_files_are_kept() {
        var standing = NEWSROOM.get(NEWSROOM.platform("platform-auditor"), store());

        assertThat(standing.json().path("store").asString()).isEqualTo("s3");
        assertThat(standing.json().path("known").toString()).isEqualTo("[\"gridfs\",\"s3\"]");
        assertThat(standing.json().path("files").asInt()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"after\":\"nowhere:\"}", "{\"after\":\"nowhere\"}", "{\"remove\":\"x\"}"})
    void a_place_that_is_none_is_refused(String form) {
        assertThat(post("sweep", form).status()).isIn(400, 422);
    }

    private static Newsroom.Reply made(int width, int height) {
        var stored =
                NEWSROOM.upload(NEWSROOM.token("author"), Upload.file("a.jpg", Bytes.picture("jpg", width, height)));
        assertThat(stored.status()).isEqualTo(201);
        var path = NEWSROOM.media() + "/" + stored.text("id");
        await().atMost(60, SECONDS)
                .until(() ->
                        !get(path).json().at("/renditions/state").asString().equals("waiting"));
        return get(path);
    }

    private static String store() {
        return "/api/v1/tenants/" + NEWSROOM.tenant() + "/media-store";
    }

    private static Newsroom.Reply post(String work, String form) {
        return NEWSROOM.json("POST", NEWSROOM.platform("platform-admin"), store() + "/" + work, form);
    }

    private static Newsroom.Reply get(String path, String... headers) {
        return NEWSROOM.get(NEWSROOM.token("author"), path, headers);
    }
}
