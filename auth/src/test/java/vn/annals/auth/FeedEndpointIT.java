package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.service.trial.TrialClient.Answer;
import vn.annals.kernel.tenancy.TenantId;

class FeedEndpointIT extends RunningAuth {

    private static final String PUBLISHED = "vn.annals.article.ArticlePublished";

    private final String slug = active();
    private final String feed = TENANTS + "/" + slug + "/feed";
    private final ArticleId article = new ArticleId(UUID.randomUUID().toString());

    @Test
    void what_became_public_is_told_as_a_cloud_event_and_nothing_else_of_it() {
        write(new ArticleApproved(article, 2));
        write(published("ghi chú nội bộ"));
        write(new ArticleWithdrawn(article, 2, "sai số liệu của bà Lan"));

        var answer = get("");

        assertThat(answer.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
        assertThat(answer.json().size()).isEqualTo(2);
        var first = answer.json().get(0);
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder(
                        "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "commit", "data");
        assertThat(first.path("specversion").asString()).isEqualTo("1.0");
        assertThat(first.path("id").asString()).isEqualTo("2-0");
        assertThat(first.path("source").asString()).isEqualTo(TENANTS + "/" + slug);
        assertThat(first.path("type").asString()).isEqualTo(PUBLISHED);
        assertThat(first.path("subject").asString()).isEqualTo(article.value());
        assertThat(Instant.parse(first.path("time").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(first.path("commit").asLong()).isEqualTo(2);
        assertThat(first.path("data").toString())
                .isEqualTo("{\"article\":\"" + article.value()
                        + "\",\"publishedAt\":\"2026-11-25T00:00:00Z\",\"revision\":2,\"slug\":\"hoi-nghi\"}");
        assertThat(answer.body()).doesNotContain("ghi chú", "sai số liệu", "subject-1");
    }

    @Test
    void whoever_goes_on_where_it_is_led_is_told_everything_once() {
        for (int number = 0; number < 7; number++) {
            write(new SectionOpened(new SectionId("muc-" + number), "Mục " + number, number, null));
        }
        var told = new ArrayList<String>();
        var next = "?limit=3";
        for (int part = 0; part < 4; part++) {
            var answer = get(next);
            answer.json().forEach(event -> told.add(event.path("subject").asString()));
            next = next(answer);
        }

        assertThat(told).containsExactly("muc-0", "muc-1", "muc-2", "muc-3", "muc-4", "muc-5", "muc-6");
        assertThat(next).isEqualTo("?after=7&limit=3");
    }

    @Test
    void only_what_is_asked_for_is_told_and_the_rest_is_passed_by() {
        write(new SectionOpened(new SectionId("muc"), "Mục", 1, null));
        write(published(null));
        write(new ArticleApproved(article, 3));

        var answer = get("?types=" + PUBLISHED);

        assertThat(answer.json().size()).isEqualTo(1);
        assertThat(next(answer)).isEqualTo("?after=3&limit=100&types=" + PUBLISHED);
        assertThat(get(next(answer)).json().size()).isZero();
    }

    @Test
    void what_makes_no_sense_is_refused_and_who_has_no_business_here_turned_away() {
        assertThat(get("?after=-1").status()).isEqualTo(422);
        assertThat(get("?after=9223372036854775807").status()).isEqualTo(422);
        assertThat(get("?after=x").status()).isEqualTo(400);
        assertThat(get("?types=article.ArticleApproved").status()).isEqualTo(422);
        assertThat(get("?cursor=1").status()).isEqualTo(422);
        assertThat(member(slug, "author").get(feed).status()).isEqualTo(403);
        assertThat(member(active(), "integrator").get(feed).status()).isEqualTo(404);
        assertThat(anonymous().get(feed).status()).isEqualTo(401);
    }

    private Answer get(String query) {
        return member(slug, "integrator").get(feed + query);
    }

    private String next(Answer answer) {
        var link = answer.header("Link");
        assertThat(link).startsWith("<" + feed).endsWith(">; rel=\"next\"");
        return link.substring(feed.length() + 1, link.indexOf('>'));
    }

    private ArticlePublished published(String note) {
        return new ArticlePublished(
                article, 2, "hoi-nghi", null, Instant.parse("2026-11-25T00:00:00Z"), List.of(), note);
    }

    private void write(Object event) {
        happened(new TenantId(slug), event);
    }
}
