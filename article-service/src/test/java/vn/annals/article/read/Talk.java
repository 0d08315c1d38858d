package vn.annals.article.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentEvent.CommentResolved;
import vn.annals.contracts.article.CommentId;

/** What is said about the article of a {@link Tape}, one event a commit and a minute after it. */
public final class Talk {

    private static final long BEFORE = 9;

    public final CommentId first = new CommentId("2a7d9f10-5b3c-4e8a-9f61-7c8d9e0f1a2b");
    public final CommentId second = new CommentId("3a7d9f10-5b3c-4e8a-9f61-7c8d9e0f1a2b");
    private final List<CommentEvent> events;

    /** Takes one event as a projection gets it. */
    public interface Player {
        void play(CommentEvent event, Instant at, MetaData meta);
    }

    /** Hoa asks about a block, Lan answers, Hoa asks about the whole, resolves the first and opens it again. */
    public Talk(ArticleId article) {
        events = List.of(
                new CommentMade(first, article, 3, "p1", "Bản ba", "Nguồn nào?"),
                new CommentReplied(first, article, 3, 1, "Theo TTXVN."),
                new CommentMade(second, article, 3, null, null, "Ảnh mờ"),
                new CommentResolved(first, article, 3, "đã ghi nguồn"),
                new CommentReopened(first, article, 3, "chưa đủ"));
    }

    public void play(Player player) {
        for (var number = 0; number < events.size(); number++) {
            player.play(events.get(number), Tape.at((int) BEFORE + number), meta(number));
        }
    }

    private static MetaData meta(int number) {
        return MetaData.from(Map.of(
                "commit",
                BEFORE + number + 1,
                "index",
                0,
                "actor",
                number == 1 ? "lan" : "hoa",
                "actorKind",
                "user",
                "role",
                "editor",
                "command",
                "k" + number,
                "correlation",
                "r" + number,
                "cause",
                "r" + number));
    }
}
