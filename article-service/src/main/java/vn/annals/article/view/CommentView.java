package vn.annals.article.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comment as it is answered. {@code detached} says that the block it is about is not in the text that stands now;
 * {@code quote} then still tells what it was about. {@code revision} is the one it was made at.
 */
public record CommentView(
        String id,
        String article,
        int revision,
        @Nullable String block,
        @Nullable String quote,
        boolean detached,
        String text,
        Instant at,
        Person by,
        String state,
        @Nullable Instant stateAt,
        @Nullable Person stateBy,
        @Nullable String reason,
        List<Reply> replies) {

    public CommentView {
        replies = List.copyOf(replies);
    }

    /** {@code number} counts the replies to a comment from 1. */
    public record Reply(int number, String text, Instant at, Person by) {}
}
