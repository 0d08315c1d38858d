package vn.annals.article.read.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.ArticleSearch.Run;
import vn.annals.article.view.Person;

/** One page of the board; {@code next} asks for the one after it. */
record BoardPage(List<Item> items, @Nullable String next) {

    record Item(
            String id,
            String title,
            String state,
            int revision,
            @Nullable Integer liveRevision,
            @Nullable String section,
            Instant updatedAt,
            Person updatedBy,
            Person createdBy,
            @Nullable Instant publishedAt,
            @Nullable Instant publishAt,
            @Nullable Instant withdrawAt,
            boolean overdue,
            @Nullable String address,
            @Nullable Match match) {}

    /** Where the words that were asked for stand: the title and a part of the text, in runs. */
    record Match(List<Run> title, List<Run> excerpt) {}
}
