package vn.annals.article.read.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The index of the current tenant. What is idle is forgotten and made anew from the rows when somebody asks. */
@Component
class BoardIndexes {

    private static final long MOST_ROWS = 30_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final BoardStore store;
    private final Cache<String, BoardIndex> indexes = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((String _, BoardIndex index) -> (int) Math.min(MOST_ROWS, 1 + index.size()))
            .expireAfterAccess(IDLE)
            .build();

    BoardIndexes(BoardStore store) {
        this.store = store;
    }

    /** With all that the rows say at the moment. */
    BoardIndex current() {
        var name = store.name();
        var index = indexes.get(name, _ -> new BoardIndex());
        var head = store.head();
        if (index.seen() < head) {
            follow(index, head);
            // Weighed again.
            indexes.put(name, index);
        }
        return index;
    }

    private void follow(BoardIndex index, long head) {
        synchronized (index) {
            var seen = index.seen();
            if (seen < 0 || store.isFar(seen, head)) {
                index.take(store.all(), head);
            } else if (seen < head) {
                index.take(store.changed(seen, head), head);
            }
        }
    }
}
