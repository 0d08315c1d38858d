package vn.annals.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.media.hostile.Bytes;

/** Killed at the worst moments, the service loses nothing that it has answered and leaves nothing lying about. */
class KilledServiceIT {

    @RegisterExtension
    static final MortalService SERVICE = new MortalService();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger WIDTH = new AtomicInteger(700);

    @ParameterizedTest
    @CsvSource({"insert media.chunks,AFTER,false", "insert media.files,AFTER,false", "insert ledger,AFTER,true"})
    void an_upload_leaves_nothing_or_all(String asked, Tripwire.When when, boolean told) {
        var kept = stored();
        var id = UUID.randomUUID().toString();
        SERVICE.killWhen(asked, when);

        assertThat(upload(id)).isEmpty();

        SERVICE.awaitKilled();
        SERVICE.start();
        assertWhole(kept);
        awaitNothingLeft();
        if (told) {
            assertWhole(made(id));
        } else {
            assertThat(get(asset(id)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void of_a_picture_that_is_being_made_nothing_is_left() {
        var kept = stored();
        var id = UUID.randomUUID().toString();
        var upload = CompletableFuture.supplyAsync(() -> upload(id));
        await().pollInterval(5, MILLISECONDS).atMost(30, SECONDS).until(() -> !SERVICE.children()
                .isEmpty());
        var children = SERVICE.children();
        assertThat(SERVICE.waiting()).isNotEmpty();

        SERVICE.kill();

        assertThat(upload.join()).isEmpty();
        SERVICE.start();
        assertWhole(kept);
        awaitNothingLeft();
        assertThat(get(asset(id)).statusCode()).isEqualTo(404);
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void renditions_are_made_after_all() {
        SERVICE.killWhen("update media_renditions", Tripwire.When.BEFORE);
        var id = UUID.randomUUID().toString();
        upload(id);

        SERVICE.awaitKilled();
        SERVICE.start();

        assertThat(made(id).at("/renditions/state").asString()).isEqualTo("made");
        awaitNothingLeft();
    }

    @Test
    void a_claim_that_was_not_answered_is_one_claim() {
        var asset = stored();
        var before = SERVICE.count(MediaClaimed.class);
        var letter = claim(asset);
        SERVICE.killWhen("insert ledger", Tripwire.When.AFTER);
        assertThat(send(letter)).isEmpty();

        SERVICE.awaitKilled();
        SERVICE.start();

        var again = send(letter).orElseThrow();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(text(again)).doesNotContain("refused");
        assertThat(SERVICE.count(MediaClaimed.class)).isEqualTo(before + 1);
        awaitNothingLeft();
    }

    /** What no commit speaks of is taken away by itself, so that a sweep shows nothing; nor does anything wait on disk. */
    private static void awaitNothingLeft() {
        await().atMost(30, SECONDS).until(() -> SERVICE.rows("media.arrivals").isEmpty());
        await().atMost(30, SECONDS).until(KilledServiceIT::sweepShowsNothing);
        await().atMost(30, SECONDS).until(() -> SERVICE.waiting().isEmpty());
        assertThat(SERVICE.workrooms()).hasSize(1);
    }

    /** To its end; while something stands still or is behind, nobody can say. */
    private static boolean sweepShowsNothing() {
        var place = "";
        while (true) {
            var step = SERVICE.ask(SERVICE.post(
                            SERVICE.platformAdmin(),
                            "/api/v1/tenants/" + SERVICE.tenant() + "/media-store/sweep",
                            "application/json",
                            ("{\"after\":\"" + place + "\"}").getBytes(UTF_8)))
                    .orElseThrow();
            if (step.statusCode() != 200 || !json(step).path("items").isEmpty()) {
                return false;
            }
            if (json(step).path("next").isNull()) {
                return true;
            }
            place = json(step).path("next").asString();
        }
    }

    /** One that was answered. */
    private static JsonNode stored() {
        var id = UUID.randomUUID().toString();
        assertThat(upload(id).orElseThrow().statusCode()).isEqualTo(201);
        return made(id);
    }

    private static JsonNode made(String id) {
        await().atMost(60, SECONDS).until(() -> {
            var answer = get(asset(id));
            return answer.statusCode() == 200
                    && !json(answer).at("/renditions/state").asString().equals("waiting");
        });
        return json(get(asset(id)));
    }

    /** Another picture at each call. */
    private static Optional<HttpResponse<byte[]>> upload(String id) {
        var picture = Bytes.picture("jpg", WIDTH.incrementAndGet(), 400);
        var form = Upload.file("a.jpg", picture, "id", id);
        return SERVICE.ask(SERVICE.post(SERVICE.author(), SERVICE.media(), Upload.CONTENT_TYPE, form));
    }

    private static void assertWhole(JsonNode asset) {
        var address = asset.path("address").asString();
        assertThat(hash(get(address).body())).isEqualTo(asset.path("sha256").asString());
        for (var made : asset.at("/renditions/made")) {
            var rendition = get(address.replaceAll("[^/]+$", made.path("name").asString()));
            assertThat(rendition.headers().firstValue("ETag")).contains('"' + hash(rendition.body()) + '"');
        }
    }

    private static byte[] claim(JsonNode asset) {
        var id = UUID.randomUUID();
        return """
                {"command":"media.ClaimMedia",
                 "payload":{"mediaId":"%s","sha256":"%s","articleId":"%s","articleRevision":1},
                 "context":{"tenant":"%s","actor":"article-service","actorKind":"system",
                            "command":"%s","correlation":"%s","cause":"%s"}}
                """.formatted(
                        asset.path("id").asString(),
                        asset.path("sha256").asString(),
                        UUID.randomUUID(),
                        SERVICE.tenant(),
                        id,
                        id,
                        id)
                .getBytes(UTF_8);
    }

    private static Optional<HttpResponse<byte[]>> send(byte[] letter) {
        return SERVICE.ask(SERVICE.post(SERVICE.anotherService(), "/internal/commands", "application/json", letter));
    }

    private static String asset(String id) {
        return SERVICE.media() + "/" + id;
    }

    private static HttpResponse<byte[]> get(String path) {
        return SERVICE.ask(SERVICE.request(SERVICE.author(), path)).orElseThrow();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
