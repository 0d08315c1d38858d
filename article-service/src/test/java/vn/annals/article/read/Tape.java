package vn.annals.article.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Span;

/** A stretch of a ledger about one article, one event a commit and a minute, to be played to a projection. */
public final class Tape {

    public static final Instant START = Instant.parse("2026-01-02T03:00:00Z");

    public final ArticleId id = new ArticleId("6f1f3a52-8f0b-4e57-9d2c-0a1b2c3d4e5f");
    private final List<Recorded> events = new ArrayList<>();

    /** Takes one event as a projection gets it. */
    public interface Player {
        void play(ArticleEvent event, long sequence, Instant at, MetaData meta);
    }

    private record Recorded(ArticleEvent event, Instant at, MetaData meta) {}

    /** Lan writes, Hoa edits, and the system completes: drafted, returned, revised, published, revised, withdrawn. */
    public static Tape ofALife() {
        var tape = new Tape();
        tape.add("lan", "user", new ArticleDrafted(tape.id, 1, "lan", text("Bản một", "tin-tuc"), "bản đầu"));
        tape.add("lan", "user", new ArticleSubmitted(tape.id, 1));
        tape.add("hoa", "user", new ArticleReturned(tape.id, 1, "thiếu nguồn"));
        tape.add("lan", "user", new ArticleRevised(tape.id, 2, text("Bản hai", "tin-tuc"), null));
        tape.add("lan", "user", new ArticleSubmitted(tape.id, 2));
        tape.add("hoa", "user", new ArticleApproved(tape.id, 2));
        tape.add(
                "annals",
                "system",
                new ArticlePublished(tape.id, 2, "ban-hai", "tin-tuc", START.plusSeconds(360), List.of(), null));
        tape.add("hoa", "user", new ArticleRevised(tape.id, 3, text("Bản ba", "xa-hoi"), "sửa tít"));
        tape.add("hoa", "user", new ArticleWithdrawn(tape.id, 3, "sai số liệu"));
        return tape;
    }

    public static ArticleContent text(String title, String section) {
        var body = List.of(new Paragraph("p1", List.of(Span.of(title + " của Bắc Giang"))));
        return new ArticleContent(title, null, List.copyOf(body), section, null, null, null, List.of(), null);
    }

    /** The instant of the event with that number, counted from 0. */
    public static Instant at(int number) {
        return START.plusSeconds(60L * number);
    }

    public void playAll(Player player) {
        play(events.size(), player);
    }

    public void play(int first, Player player) {
        for (var number = 0; number < first; number++) {
            var recorded = events.get(number);
            player.play(recorded.event(), number, recorded.at(), recorded.meta());
        }
    }

    private void add(String actor, String kind, ArticleEvent event) {
        var number = events.size();
        var meta = Map.of(
                "commit",
                number + 1L,
                "index",
                0,
                "actor",
                actor,
                "actorKind",
                kind,
                "role",
                "editor",
                "command",
                "c" + number);
        events.add(new Recorded(event, at(number), MetaData.from(meta)));
    }
}
