package vn.annals.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaId;

class MediaLifeIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom();

    @Test
    void what_is_said_of_an_asset_is_a_revision_of_its_own() {
        var stored = stored(Color.RED);
        var body = """
                {"alt":"Cầu\\u202E Long Biên","caption":"Chú thích","credit":"TTXVN","licence":"CC BY","source":"Báo ảnh",
                 "focus":{"x":0.25,"y":0.8},"tags":["cầu"," cầu ","sông"],"folder":"Lễ hội"}""";

        var described = put(stored, "\"1\"", body);

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.header("ETag")).isEqualTo("\"2\"");
        assertThat(described.header("Annals-Commit")).matches("[0-9]+");
        assertThat(described.text("alt")).isEqualTo("Cầu Long Biên");
        assertThat(described.json().at("/focus/x").asDouble()).isEqualTo(0.25);
        assertThat(described.json().path("tags").toString()).isEqualTo("[\"cầu\",\"sông\"]");
        assertThat(described.text("folder")).isEqualTo("Lễ hội");
        assertThat(read(stored).json()).isEqualTo(described.json());
        assertThat(get("?folder=L%E1%BB%85%20h%E1%BB%99i")
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(stored.text("id"));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var stored = stored(Color.RED);
        put(stored, "\"1\"", "{\"alt\":\"một\"}");

        var stale = put(stored, "\"1\"", "{\"alt\":\"hai\"}");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("STALE_REVISION");
        assertThat(stale.json().path("currentRevision").asInt()).isEqualTo(2);
        assertThat(read(stored).text("alt")).isEqualTo("một");
        assertThat(NEWSROOM.json("PUT", NEWSROOM.token("author"), path(stored), "{}")
                        .text("code"))
                .isEqualTo("PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"atl\":\"x\"}",
                "{\"alt\":7}",
                "{\"focus\":{\"x\":1.1,\"y\":0}}",
                "{\"focus\":{\"x\":0}}",
                "{\"focus\":7}",
                "{\"tags\":\"x\"}",
                "{\"tags\":[7]}",
                "{\"focus\":{\"x\":0,\"y\":0,\"z\":0}}"
            })
    void what_cannot_be_kept_is_refused(String body) {
        var refused = put(stored(Color.RED), "\"1\"", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void another_file_keeps_the_one_before() {
        var stored = stored(Color.RED);
        var replaced = replace(stored, "\"1\"", Upload.picture(Color.BLUE, "note", "rõ hơn"));

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isEqualTo("\"2\"");
        assertThat(replaced.text("sha256")).isNotEqualTo(stored.text("sha256"));
        assertThat(colour(replaced.text("address"))).isEqualTo(Color.BLUE);
        assertThat(colour(stored.text("address"))).isEqualTo(Color.RED);

        var revisions = get("/" + stored.text("id") + "/revisions").json();
        assertThat(revisions.at("/items/0/note").asString()).isEqualTo("rõ hơn");
        assertThat(revisions.at("/items/0/address").asString()).isEqualTo(replaced.text("address"));
        assertThat(revisions.at("/items/1/address").asString()).isEqualTo(stored.text("address"));
    }

    @Test
    void another_file_under_the_same_key_is_refused() {
        var stored = stored(Color.RED);
        var key = UUID.randomUUID().toString();

        var first = replace(stored, "\"1\"", Upload.picture(Color.BLUE), "Idempotency-Key", key);
        var again = replace(stored, "\"1\"", Upload.picture(Color.BLUE), "Idempotency-Key", key);
        var other = replace(stored, "\"1\"", Upload.picture(Color.GREEN), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Annals-Commit")).isEqualTo(first.header("Annals-Commit"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(read(stored).text("sha256")).isEqualTo(first.text("sha256"));
    }

    @Test
    void a_file_that_is_refused_changes_nothing() {
        var stored = stored(Color.RED);

        assertThat(replace(stored, "\"1\"", Upload.file("a.png", new byte[9])).status())
                .isEqualTo(415);
        assertThat(replace(stored, "\"1\"", Upload.form("note", "x")).status()).isEqualTo(422);
        assertThat(replace(stored, "\"1\"", Upload.picture(Color.BLUE, "alt", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(replace(stored, "\"7\"", Upload.picture(Color.BLUE)).status())
                .isEqualTo(412);
        assertThat(read(stored).json().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void who_asks_for_what_is_new_is_told_what_is_there() {
        var there = stored(Color.ORANGE);

        var refused = onlyNew(Color.ORANGE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("MEDIA_ALREADY_STORED");
        assertThat(refused.text("mediaId")).isEqualTo(there.text("id"));
        assertThat(onlyNew(Color.PINK).status()).isEqualTo(201);
        assertThat(NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.ORANGE, "onlyNew", "maybe"))
                        .text("code"))
                .isEqualTo("INVALID_REQUEST");
    }

    @Test
    void what_no_asset_in_use_shows_is_new() {
        var retired = stored(Color.CYAN);
        post(retired, "/retire", "{\"reason\":\"sai\"}");
        assertThat(onlyNew(Color.CYAN).status()).isEqualTo(201);

        var replaced = stored(Color.MAGENTA);
        replace(replaced, "\"1\"", Upload.picture(Color.YELLOW));
        assertThat(onlyNew(Color.MAGENTA).status()).isEqualTo(201);
        assertThat(onlyNew(Color.YELLOW).text("mediaId")).isEqualTo(replaced.text("id"));
    }

    @Test
    void what_is_sent_again_under_its_key_is_no_second_picture() {
        var key = UUID.randomUUID().toString();
        var form = Upload.picture(Color.GRAY, "onlyNew", "true");

        var first = NEWSROOM.upload(NEWSROOM.token("author"), form, "Idempotency-Key", key);
        var again = NEWSROOM.upload(NEWSROOM.token("author"), form, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void an_asset_is_retired_and_comes_back() {
        var stored = stored(Color.RED);
        assertThat(post(stored, "/retire", "{}").text("code")).isEqualTo("INVALID_REQUEST");

        var retired = post(stored, "/retire", "{\"reason\":\"hết hạn giấy phép\"}");
        assertThat(retired.status()).isEqualTo(200);
        assertThat(retired.text("state")).isEqualTo("retired");
        assertThat(put(stored, "\"1\"", "{\"alt\":\"x\"}").text("code")).isEqualTo("MEDIA_IS_RETIRED");
        assertThat(get("?state=retired").json().path("items").toString()).contains(stored.text("id"));
        assertThat(get("").json().path("items").toString()).doesNotContain(stored.text("id"));
        assertThat(get("?state=lost").status()).isEqualTo(422);

        assertThat(post(stored, "/bring-back", "{}").text("state")).isEqualTo("stored");
        assertThat(post(stored, "/bring-back", "{}").text("code")).isEqualTo("MEDIA_NOT_RETIRED");
        var timeline = get("/" + stored.text("id") + "/timeline").json();
        assertThat(timeline.at("/items/0/type").asString()).isEqualTo("media.MediaBroughtBack");
        assertThat(timeline.at("/items/1/reason").asString()).isEqualTo("hết hạn giấy phép");
        assertThat(timeline.at("/items/1/actor/name").asString()).isEqualTo("Nguyễn Văn lan");
        assertThat(timeline.at("/items/2/type").asString()).isEqualTo("media.MediaStored");
    }

    @Test
    void what_the_public_sees_is_not_retired() {
        var stored = stored(Color.RED);
        var article = ArticleId.random();
        NEWSROOM.command(new ClaimMedia(new MediaId(stored.text("id")), stored.text("sha256"), article.value(), 1));
        var media = List.of(new MediaUse(stored.text("id"), stored.text("sha256")));
        NEWSROOM.happened(new ArticlePublished(article, 1, "bai", null, Instant.EPOCH, media, null), 0);

        assertThat(post(stored, "/retire", "{\"reason\":\"sai\"}").text("code")).isEqualTo("MEDIA_IN_USE");
        await().atMost(10, SECONDS).untilAsserted(() -> {
            var uses = get("/" + stored.text("id") + "/usage").json();
            assertThat(uses.at("/items/0/articleId").asString()).isEqualTo(article.value());
            assertThat(uses.at("/items/0/live").asBoolean()).isTrue();
        });
    }

    @Test
    void an_unknown_asset_is_not_found() {
        var unknown = NEWSROOM.media() + "/" + UUID.randomUUID();
        var editor = NEWSROOM.token("editor");

        for (var path : List.of("", "/revisions", "/timeline", "/usage")) {
            assertThat(NEWSROOM.get(editor, unknown + path).text("code")).isEqualTo("MEDIA_NOT_FOUND");
        }
        for (var step : List.of("/retire", "/bring-back")) {
            assertThat(NEWSROOM.json("POST", editor, unknown + step, "{\"reason\":\"x\"}")
                            .text("code"))
                    .isEqualTo("MEDIA_NOT_FOUND");
        }
        assertThat(NEWSROOM.json("PUT", editor, unknown, "{}").text("code")).isEqualTo("MEDIA_NOT_FOUND");
        assertThat(NEWSROOM.json("PUT", editor, unknown, "{}", "If-Match", "\"1\"")
                        .text("code"))
                .isEqualTo("MEDIA_NOT_FOUND");
        assertThat(NEWSROOM.post(editor, unknown + "/file", Upload.CONTENT_TYPE, Upload.picture(Color.RED))
                        .text("code"))
                .isEqualTo("MEDIA_NOT_FOUND");
    }

    @Test
    void authors_describe_and_only_editors_retire() {
        var stored = stored(Color.RED);
        var reason = "{\"reason\":\"x\"}";

        assertThat(NEWSROOM.json("POST", NEWSROOM.token("author"), path(stored) + "/retire", reason)
                        .status())
                .isEqualTo(403);
        assertThat(NEWSROOM.json("PUT", NEWSROOM.token("auditor"), path(stored), "{}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(NEWSROOM.json("PUT", NEWSROOM.stranger(), path(stored), "{}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    private static Newsroom.Reply stored(Color colour) {
        return NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(colour));
    }

    private static Newsroom.Reply onlyNew(Color colour) {
        return NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(colour, "onlyNew", "true"));
    }

    private static String path(Newsroom.Reply stored) {
        return NEWSROOM.media() + "/" + stored.text("id");
    }

    private static Newsroom.Reply put(Newsroom.Reply stored, String seen, String body) {
        return NEWSROOM.json("PUT", NEWSROOM.token("author"), path(stored), body, "If-Match", seen);
    }

    private static Newsroom.Reply post(Newsroom.Reply stored, String step, String body) {
        return NEWSROOM.json("POST", NEWSROOM.token("editor"), path(stored) + step, body);
    }

    private static Newsroom.Reply replace(Newsroom.Reply stored, String seen, byte[] form, String... more) {
        var headers =
                Stream.concat(Stream.of("If-Match", seen), Stream.of(more)).toArray(String[]::new);
        return NEWSROOM.post(NEWSROOM.token("author"), path(stored) + "/file", Upload.CONTENT_TYPE, form, headers);
    }

    private static Newsroom.Reply read(Newsroom.Reply stored) {
        return NEWSROOM.get(NEWSROOM.token("auditor"), path(stored));
    }

    private static Newsroom.Reply get(String rest) {
        return NEWSROOM.get(NEWSROOM.token("auditor"), NEWSROOM.media() + rest);
    }

    private static Color colour(String address) {
        return Upload.colourOf(NEWSROOM.get(NEWSROOM.token("author"), address).bytes());
    }
}
