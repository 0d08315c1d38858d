package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a body takes back is gone for everybody, whichever way they read it. */
class WithdrawAnArticleStory {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    private final Newsroom newsroom = new Newsroom("bac-giang");
    private final String section = newsroom.anySection();
    private final String site = "/s/" + newsroom.tenant() + "/";
    private final String title = "Bài sẽ gỡ " + UUID.randomUUID();

    /** Ways to ask for one page. The gateway answers all but the first from a copy, as long as that is fresh. */
    private enum Reader {
        OFFERS_ANOTHER_PROTOCOL,
        TAKES_WHAT_THERE_IS,
        TAKES_IT_ZIPPED,
        HAS_SEEN_IT;

        Reply ask(String path, String etag) {
            var request = HttpRequest.newBuilder(URI.create(Stack.gateway() + path));
            return Http.send(
                    switch (this) {
                        case OFFERS_ANOTHER_PROTOCOL -> request.version(Version.HTTP_2);
                        case TAKES_WHAT_THERE_IS -> request.version(Version.HTTP_1_1);
                        case TAKES_IT_ZIPPED ->
                            request.version(Version.HTTP_1_1).header("Accept-Encoding", "gzip");
                        case HAS_SEEN_IT -> request.version(Version.HTTP_1_1).header("If-None-Match", etag);
                    });
        }

        int sees() {
            return this == HAS_SEEN_IT ? 304 : 200;
        }
    }

    @Test
    void a_withdrawn_article_is_gone_within_two_seconds_from_pages_and_from_copies() {
        var content = Newsroom.text(title, "Nội dung.");
        content.put("section", section);
        var id = newsroom.draft(content);
        var address = newsroom.publish(id).get("address").asString();
        var pages = List.of(address, address.replace(site, site + "print/"), site + "corrections/" + id);
        var etags = new ArrayList<String>();
        for (var page : pages) {
            var seen = await().until(() -> Person.READER.get(page), reply -> reply.status() == 200);
            etags.add(seen.header("ETag"));
        }
        await().untilAsserted(() -> assertThat(shown(pages, etags)).hasSize(pages.size() * Reader.values().length));
        await().untilAsserted(() -> assertThat(naming()).hasSize(lists().size()));

        newsroom.approver()
                .post(newsroom.article(id) + "/withdraw", Map.of("reason", "Sai số liệu"))
                .expect(200);

        await().atMost(PROMISED).untilAsserted(() -> {
            assertThat(notGone(pages, etags)).isEmpty();
            assertThat(naming()).isEmpty();
        });
    }

    private static List<String> shown(List<String> pages, List<String> etags) {
        return those(pages, etags, (reader, status) -> status == reader.sees());
    }

    private static List<String> notGone(List<String> pages, List<String> etags) {
        return those(pages, etags, (_, status) -> status != 410);
    }

    private interface Wanted {
        boolean is(Reader reader, int status);
    }

    private static List<String> those(List<String> pages, List<String> etags, Wanted wanted) {
        var found = new ArrayList<String>();
        for (int at = 0; at < pages.size(); at++) {
            for (var reader : Reader.values()) {
                var status = reader.ask(pages.get(at), etags.get(at)).status();
                if (wanted.is(reader, status)) {
                    found.add(reader + " " + status + " " + pages.get(at));
                }
            }
        }
        return found;
    }

    private List<String> lists() {
        return List.of(site, site + section + "/", site + "rss.xml", site + "sitemap.xml");
    }

    /** Lists that lead to the article. */
    private List<String> naming() {
        var slug = title.substring(title.lastIndexOf('-') + 1);
        return lists().stream()
                .filter(list -> Reader.TAKES_WHAT_THERE_IS.ask(list, "").text().contains(slug))
                .toList();
    }
}
