package vn.annals.gateway.copy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;
import vn.annals.gateway.LocalService.Page;

@TestPropertySource(
        properties = {
            "annals.gateway.copies.fresh=1s",
            "annals.gateway.copies.largest=50KB",
            "annals.gateway.patience.retry-after=1s"
        })
class CopiesIT extends AtTheDoor {

    private final String tenant = "t" + UUID.randomUUID();
    private final String front = "/s/" + tenant + "/";
    private final String article = front + "tin-tuc/hoi-nghi-6f1f3a52.html";

    @BeforeEach
    void there_is_an_article() {
        SERVICE.shows(front, Page.of("front"));
        SERVICE.shows(article, Page.of("article"));
    }

    @Test
    void a_copy_answers_without_asking() {
        await().until(() -> questionsFor(article, 5) <= 1);

        assertThat(get(article).body()).isEqualTo("article");
        assertThat(header(get(article), "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void who_knows_the_page_is_told_that_it_is_the_same() {
        var etag = header(get(article), "ETag");

        var again = get(article, "If-None-Match", "\"other\", W/" + etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(etag);
        assertThat(get(article, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void a_head_is_the_page_without_its_text() {
        get(article);

        var head = send(request(article).HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo("7");
    }

    @Test
    void a_page_that_has_changed_is_seen_soon() {
        assertThat(get(article).body()).isEqualTo("article");

        SERVICE.shows(article, Page.of("corrected"));

        await().atMost(2, SECONDS).until(() -> get(article).body().equals("corrected"));
    }

    @Test
    void readers_are_asked_for_together() {
        var gate = new CountDownLatch(1);
        SERVICE.shows(article, new Page(200, Page.of("slow").headers(), "slow", gate));
        var readers = IntStream.range(0, 20)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> get(article).body()))
                .toList();
        await().until(() -> !SERVICE.askedFor(article).isEmpty());

        gate.countDown();

        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo("slow"));
        assertThat(SERVICE.askedFor(article)).hasSize(1);
    }

    @Test
    void nothing_of_one_reader_is_in_the_question() {
        get(article, "Cookie", "annals=secret", "X-Forwarded-For", "6.6.6.6", "X-Tenant", "other");

        assertThat(SERVICE.askedFor(article)).singleElement().satisfies(request -> {
            assertThat(request.headers()).doesNotContainKeys("Cookie", "X-tenant", "Authorization");
            assertThat(request.headers().getFirst("X-Forwarded-For")).isNotEqualTo("6.6.6.6");
        });
    }

    @ParameterizedTest
    @CsvSource({"Cache-Control, private", "Cache-Control, no-store", "Cache-Control, ''", "Vary, Cookie"})
    void what_is_not_for_everybody_is_asked_each_time(String header, String value) {
        var headers = new java.util.HashMap<>(Page.of("mine").headers());
        headers.put(header, value);
        SERVICE.shows(article, new Page(200, headers, "mine"));

        assertThat(questionsFor(article, 3)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void who_brings_a_token_is_not_answered_from_a_copy() {
        get(article);
        var before = SERVICE.askedFor(article).size();

        get(article, "Authorization", validBearer());

        assertThat(SERVICE.askedFor(article)).hasSizeGreaterThan(before);
    }

    @Test
    void who_names_a_commit_is_not_shown_an_older_page() {
        get(article);
        var before = SERVICE.askedFor(article).size();

        get(article, "Annals-Min-Commit", "7");

        assertThat(SERVICE.askedFor(article)).hasSizeGreaterThan(before);
    }

    @Test
    void the_past_is_asked_for_each_time() {
        var past = front + "as-of/2026-01-01T00:00:00Z/";
        SERVICE.shows(past, Page.of("past"));

        assertThat(questionsFor(past, 3)).isEqualTo(3);
    }

    @Test
    void what_is_too_long_is_passed_on() {
        SERVICE.shows(article, Page.of("x".repeat(60_000)));

        assertThat(get(article).body()).hasSize(60_000);
        assertThat(questionsFor(article, 2)).isEqualTo(2);
    }

    @Test
    void pages_go_zipped_to_those_who_can_read_that() {
        SERVICE.shows(article, Page.of("dài ".repeat(2_000)));
        var plain = get(article);

        var zipped = get(article, "Accept-Encoding", "gzip, br");

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(Integer.parseInt(header(zipped, "Content-Length"))).isLessThan(500);
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(get(article, "If-None-Match", header(zipped, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_last_good_copy_stands_in_while_the_service_is_away() {
        get(front);
        SERVICE.stop();
        try {
            await().atMost(10, SECONDS).until(() -> !header(get(front), "Age").isEmpty());

            var stale = get(front);

            assertThat(stale.statusCode()).isEqualTo(200);
            assertThat(stale.body()).isEqualTo("front");
            assertThat(header(stale, "Warning")).startsWith("110");
            assertThat(get(article).statusCode()).isEqualTo(503);
        } finally {
            SERVICE.startAgain();
        }
        await().atMost(10, SECONDS).until(() -> header(get(front), "Age").isEmpty());
    }

    @Test
    void a_service_that_only_fails_is_stood_in_for_too() {
        get(front);
        SERVICE.shows(front, new Page(500, Map.of(), "broken"));

        await().atMost(2, SECONDS).until(() -> !header(get(front), "Warning").isEmpty());

        assertThat(get(front).body()).isEqualTo("front");
    }

    @Test
    void what_was_withdrawn_does_not_come_back() {
        get(front);
        get(article);
        SERVICE.shows(article, new Page(410, Map.of("Cache-Control", "no-cache"), "gone"));
        await().atMost(2, SECONDS).until(() -> get(article).statusCode() == 410);
        SERVICE.stop();
        try {
            // The front page was copied before and may name it.
            await().atMost(5, SECONDS).until(() -> get(front).statusCode() == 503);
            await().atMost(5, SECONDS).until(() -> get(article).statusCode() == 503);
        } finally {
            SERVICE.startAgain();
        }
        await().atMost(10, SECONDS).until(() -> get(front).statusCode() == 200);
    }

    @Test
    void a_closed_site_is_not_stood_in_for() {
        get(front);
        get(article);
        SERVICE.shows(article, new Page(503, Map.of("Annals-Closed", "true", "Cache-Control", "no-cache"), "closed"));
        await().atMost(2, SECONDS).until(() -> get(article).body().equals("closed"));
        SERVICE.shows(front, new Page(500, Map.of(), "broken"));

        await().atMost(5, SECONDS).until(() -> get(front).statusCode() == 500);
        assertThat(header(get(front), "Warning")).isEmpty();
    }

    private int questionsFor(String address, int times) {
        var before = SERVICE.askedFor(address).size();
        IntStream.range(0, times).forEach(_ -> get(address));
        return SERVICE.askedFor(address).size() - before;
    }
}
