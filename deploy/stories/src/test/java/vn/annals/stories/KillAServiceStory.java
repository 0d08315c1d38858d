package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KillAServiceStory {

    private static final int BEFORE = 10;

    // A steady hand, not a flood: all that was written is read again, one by one.
    private static final long PACE = Duration.ofMillis(50).toNanos();

    private static final double READABLE = 0.99;

    private final Newsroom newsroom = new Newsroom("lang-son");

    @ParameterizedTest
    @MethodSource("parts")
    void what_was_acknowledged_outlives_the_death_of_any_process(String part) throws InterruptedException {
        var picture = newsroom.uploadPicture(Newsroom.anyColour());
        var acknowledged = new ConcurrentHashMap<String, String>();
        var stop = new AtomicBoolean();
        var pages = new ConcurrentLinkedQueue<Integer>();
        var writer = Thread.ofVirtual().start(() -> write(acknowledged, stop));
        var reader = Thread.ofVirtual().start(() -> read(pages, stop));
        await().until(() -> acknowledged.size() >= BEFORE && pages.contains(200) || !writer.isAlive());

        Process.of(part).kill();
        Command.annals("up", part);

        stop.set(true);
        writer.join();
        reader.join();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE);
        awaitAnswers();
        assertThat(titles(acknowledged)).isEqualTo(acknowledged);
        newsroom.author()
                .get(newsroom.media() + "/" + picture.get("id").asString())
                .expect(200);
        newsroom.publish(newsroom.draft(Newsroom.text("Sau sự cố", "Mọi việc tiếp tục.")));
        assertThat(share(pages, 200)).isGreaterThan(part.equals("gateway") ? 0 : READABLE);
    }

    // A server that MONGODB_URI names is none of the processes this run started.
    static Stream<String> parts() {
        var ours = Stream.of("article-service", "media-service", "auth", "gateway", "keycloak");
        return System.getenv().containsKey("MONGODB_URI") ? ours : Stream.concat(ours, Stream.of("database"));
    }

    // Only what was answered counts; while a process is dead, calls may fail.
    private void write(ConcurrentMap<String, String> acknowledged, AtomicBoolean stop) {
        for (int i = 0; !stop.get(); i++) {
            var title = "Bài số " + i;
            try {
                var reply = newsroom.author().post(newsroom.articles(), Newsroom.text(title, "Nội dung."));
                if (reply.status() == 201) {
                    acknowledged.put(reply.json().get("id").asString(), title);
                }
            } catch (Http.Unreachable dead) {
                // Nothing was acknowledged.
            }
            LockSupport.parkNanos(PACE);
        }
    }

    // All readers have the front page while any part behind the door is dead.
    private static void read(Queue<Integer> pages, AtomicBoolean stop) {
        while (!stop.get()) {
            try {
                pages.add(Person.READER.get("/s/lang-son/").status());
            } catch (Http.Unreachable dead) {
                pages.add(0);
            }
            LockSupport.parkNanos(PACE);
        }
    }

    private static double share(Collection<Integer> pages, int status) {
        return (double) Collections.frequency(pages, status) / pages.size();
    }

    private void awaitAnswers() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreException(Http.Unreachable.class)
                .until(() -> newsroom.author().get(newsroom.articles()).status() == 200);
    }

    private Map<String, String> titles(Map<String, String> acknowledged) {
        var titles = new ConcurrentHashMap<String, String>();
        for (var id : new ArrayList<>(acknowledged.keySet())) {
            var article =
                    newsroom.auditor().get(newsroom.article(id)).expect(200).json();
            titles.put(id, article.get("title").asString());
        }
        return titles;
    }
}
