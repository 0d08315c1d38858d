package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildAReadModelStory {

    private final Newsroom newsroom = new Newsroom("bac-giang");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "site",
                "history",
                "article",
                "sections",
                "settings",
                "assets",
                "library",
                "usage",
                "timeline",
                "search",
                "schedule"
            })
    void readers_and_editors_notice_nothing_while_rows_are_built_anew(String slice) throws InterruptedException {
        var id = newsroom.draft(Newsroom.text("Bài có trước khi dựng lại", "Nguyên văn."));
        var address = newsroom.publish(id).get("address").asString();
        var before = generation(slice);
        var reads = new AtomicInteger();
        var missed = new StringBuffer();
        var reader = Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                look(address, id, missed);
                reads.incrementAndGet();
            }
        });

        Command.annals("replay", slice, "--tenant", "bac-giang");

        reader.interrupt();
        reader.join();
        assertThat(missed).isEmpty();
        assertThat(reads).hasPositiveValue();
        assertThat(generation(slice)).isEqualTo(before + 1);
        var after = newsroom.draft(Newsroom.text("Bài viết sau khi dựng lại", "Vẫn viết được."));
        newsroom.publish(after);
        look(address, after, missed);
        assertThat(missed).isEmpty();
    }

    private void look(String address, String id, StringBuffer missed) {
        try {
            var page = Person.READER.get(address);
            var list = newsroom.editor().get(newsroom.articles());
            if (page.status() != 200 || !list.text().contains(id)) {
                missed.append(page.status()).append(' ').append(list.status()).append('\n');
            }
        } catch (Http.Unreachable | AssertionError ended) {
            Thread.currentThread().interrupt();
        }
    }

    private int generation(String slice) {
        return newsroom.auditor()
                .get("/api/v1/tenants/bac-giang/projections/" + slice)
                .expect(200)
                .json()
                .get("generation")
                .asInt();
    }
}
