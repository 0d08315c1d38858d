package vn.annals.article.read.site;

import java.time.DateTimeException;
import java.time.Instant;
import vn.annals.kernel.refusal.EdgeRefusal;

/** A place in the list of stories, which stays where it is when others come before it. */
record StoryCursor(Instant time, String article) {

    static StoryCursor at(Story story) {
        return new StoryCursor(story.publishedAt(), story.articleId());
    }

    static StoryCursor of(String text) {
        var parts = text.split("_", 2);
        try {
            return new StoryCursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw EdgeRefusal.INVALID_REQUEST.because("the cursor is none of ours");
        }
    }

    /** Whether the story comes after this place in a list whose newest stands first. */
    boolean isBefore(Showing showing) {
        var order = showing.time().compareTo(time);
        return order < 0 || (order == 0 && showing.article().compareTo(article) > 0);
    }

    @Override
    public String toString() {
        return time.toEpochMilli() + "_" + article;
    }
}
