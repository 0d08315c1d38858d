package vn.annals.article.read.comments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One comment and the replies to it; {@code stateBy} is there once it has been resolved or opened again. */
record CommentRow(
        String id,
        String article,
        int revision,
        @Nullable String block,
        @Nullable String quote,
        String text,
        Instant at,
        String by,
        String state,
        @Nullable Instant stateAt,
        @Nullable String stateBy,
        @Nullable String reason,
        List<Reply> replies) {

    record Reply(int number, String text, Instant at, String by) {}

    Stream<String> people() {
        return Stream.of(
                        Stream.of(by),
                        Stream.ofNullable(stateBy),
                        replies.stream().map(Reply::by))
                .flatMap(ids -> ids);
    }
}
