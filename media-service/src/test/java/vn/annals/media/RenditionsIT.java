package vn.annals.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.media.hostile.Bytes;

class RenditionsIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom();

    @Test
    void a_picture_is_made_in_all_widths_that_are_smaller_than_it() throws IOException {
        var stored = made("jpg", 1400, 700);

        assertThat(stored.json().at("/renditions/state").asString()).isEqualTo("made");
        assertThat(names(stored))
                .containsExactly(
                        "card.jpg",
                        "card.webp",
                        "w1280.jpg",
                        "w1280.webp",
                        "w320.jpg",
                        "w320.webp",
                        "w640.jpg",
                        "w640.webp");
        for (var kind : List.of("webp", "jpg")) {
            var reply = get(address(stored, "w640." + kind));
            assertThat(reply.header("Content-Type")).isEqualTo(kind.equals("jpg") ? "image/jpeg" : "image/webp");
            var picture = picture(reply);
            assertThat(picture.getWidth()).isEqualTo(640);
            assertThat(picture.getHeight()).isEqualTo(320);
            assertThat(new Color(picture.getRGB(5, 160)).getRed()).isGreaterThan(200);
            assertThat(new Color(picture.getRGB(634, 160)).getBlue()).isGreaterThan(200);
        }
        assertThat(get(address(stored, "w640.png")).status()).isEqualTo(404);
        assertThat(get(address(stored, "w641.webp")).status()).isEqualTo(404);
    }

    @Test
    void what_is_not_smaller_is_the_picture_itself() {
        var stored = made("png", 300, 200);

        assertThat(names(stored)).isEmpty();
        var reply = get(address(stored, "w640.webp"));
        assertThat(reply.header("Content-Type")).isEqualTo("image/png");
        assertThat(reply.header("ETag")).isEqualTo("\"" + stored.text("sha256") + "\"");
    }

    @Test
    void what_is_transparent_stays_so() {
        var glass = new BufferedImage(800, 500, BufferedImage.TYPE_INT_ARGB);
        var stored = made("png", Bytes.written(glass, "png"));

        assertThat(names(stored)).containsExactly("card.webp", "w320.webp", "w640.webp");
    }

    @Test
    void a_card_shows_the_point_that_matters() {
        var stored = made("png", 2000, 600);
        assertThat(redness(stored)).isBetween(90, 160);

        var path = NEWSROOM.media() + "/" + stored.text("id");
        NEWSROOM.json("PUT", NEWSROOM.token("author"), path, "{\"focus\":{\"x\":0,\"y\":0.5}}", "If-Match", "\"1\"");

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(redness(stored)).isGreaterThan(180));
    }

    @Test
    void it_is_public_when_the_picture_is() {
        var stored = made("jpg", 700, 400);
        var address = address(stored, "w320.webp");
        assertThat(NEWSROOM.get(null, address).status()).isEqualTo(404);
        assertThat(get(address).header("Cache-Control")).contains("no-store");

        published(stored);

        await().atMost(10, SECONDS).until(() -> NEWSROOM.get(null, address).status() == 200);
        var reply = NEWSROOM.get(null, address);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).contains("public", "no-cache");
        assertThat(NEWSROOM.get(null, address, "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void parts_are_sent_to_those_who_ask_for_them() {
        var stored = made("jpg", 700, 400);
        var address = address(stored, "w640.webp");
        var whole = get(address);
        var length = whole.bytes().length;

        var part = get(address, "Range", "bytes=10-19");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole.bytes(), 10, 20));
        assertThat(get(address, "Range", "bytes=-5").bytes())
                .isEqualTo(Arrays.copyOfRange(whole.bytes(), length - 5, length));
        assertThat(get(address, "Range", "bytes=" + length + "-").status()).isEqualTo(416);
        assertThat(get(address, "Range", "bytes=0-4", "If-Range", whole.header("ETag"))
                        .status())
                .isEqualTo(206);
        assertThat(get(address, "Range", "bytes=0-4", "If-Range", "\"other\"").bytes())
                .isEqualTo(whole.bytes());
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void a_picture_that_came_before_pictures_were_made_anew_is_served_anew_too() {
        var bytes = Bytes.withSegment(Bytes.picture("jpg", 400, 300), Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(6)));
        var sha256 = "ef".repeat(32);
        var file = new MediaFile(sha256, "image/jpeg", "jpg", bytes.length, 400, 300, "ảnh.jpg");
        var asset = MediaId.random();

        NEWSROOM.cameLongAgo(new MediaStored(asset, file, new MediaDescription(null, null, null, null)), bytes);

        var address = "/media/" + NEWSROOM.tenant() + "/" + sha256 + "/original.jpg";
        await().atMost(20, SECONDS).until(() -> get(address).status() == 200);
        var served = get(address);
        assertThat(served.body()).doesNotContain("Exif", "KENARY");
        assertThat(picture(served).getHeight()).isEqualTo(400);
    }

    private static Newsroom.Reply made(String format, int width, int height) {
        return made(format, Bytes.picture(format, width, height));
    }

    private static Newsroom.Reply made(String format, byte[] picture) {
        var stored = NEWSROOM.upload(NEWSROOM.token("author"), Upload.file("a." + format, picture));
        assertThat(stored.status()).isEqualTo(201);
        var path = NEWSROOM.media() + "/" + stored.text("id");
        await().atMost(20, SECONDS)
                .until(() ->
                        !get(path).json().at("/renditions/state").asString().equals("waiting"));
        return get(path);
    }

    private static List<String> names(Newsroom.Reply stored) {
        return stored.json()
                .at("/renditions/made")
                .valueStream()
                .map(made -> made.path("name").asString())
                .toList();
    }

    private static String address(Newsroom.Reply stored, String name) {
        return stored.text("address").replaceAll("[^/]+$", name);
    }

    private static int redness(Newsroom.Reply stored) {
        return new Color(picture(get(address(stored, "card.jpg"))).getRGB(320, 180)).getRed();
    }

    private static void published(Newsroom.Reply stored) {
        var media = List.of(new MediaUse(stored.text("id"), stored.text("sha256")));
        NEWSROOM.happened(new ArticlePublished(ArticleId.random(), 1, "bai", null, Instant.EPOCH, media, null), 0);
    }

    private static Newsroom.Reply get(String path, String... headers) {
        return NEWSROOM.get(NEWSROOM.token("author"), path, headers);
    }

    private static BufferedImage picture(Newsroom.Reply reply) {
        try {
            return ImageIO.read(new ByteArrayInputStream(reply.bytes()));
        } catch (IOException noPicture) {
            throw new java.io.UncheckedIOException(noPicture);
        }
    }
}
