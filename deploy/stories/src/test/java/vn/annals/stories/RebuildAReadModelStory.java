package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RebuildAReadModelStory {

    private static final List<String> SLICES = List.of(
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
            "schedule");

    // Often enough to meet each replay many times, and never so often that there is no time left to build.
    private static final long PACE = Duration.ofMillis(50).toNanos();

    private final Newsroom newsroom = new Newsroom("bac-giang");

    @Test
    void readers_and_editors_notice_nothing_while_rows_are_built_anew() throws InterruptedException {
        var id = newsroom.draft(Newsroom.text("Bài có trước khi dựng lại", "Nguyên văn."));
        var address = newsroom.publish(id).get("address").asString();
        var reads = new AtomicInteger();
        var missed = new StringBuffer();
        var reader = Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                look(address, id, missed);
                reads.incrementAndGet();
                LockSupport.parkNanos(PACE);
            }
        });

        for (var slice : SLICES) {
            var before = generation(slice);
            var readsBefore = reads.get();
            Command.annals("replay", slice, "--tenant", "bac-giang");
            assertThat(generation(slice)).as(slice).isEqualTo(before + 1);
            assertThat(reads.get()).as(slice).isGreaterThan(readsBefore);
            assertThat(missed).as(slice).isEmpty();
        }

        Command.annals("replay", "directory", "--platform");
        assertThat(Platform.admin()
                        .get("/api/v1/tenants/bac-giang")
                        .expect(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("active");

        reader.interrupt();
        reader.join();
        assertThat(missed).isEmpty();
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
