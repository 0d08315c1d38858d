package vn.annals.article.read.site;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.annals.kernel.service.read.Portion;

/** A place in the list of stories, which stays where it is when others come before it. */
record StoryCursor(Instant time, String article) {

    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,16})_([0-9a-f-]{36})");

    static StoryCursor at(Story story) {
        return new StoryCursor(story.publishedAt(), story.articleId());
    }

    /** Empty at the beginning. */
    static Optional<StoryCursor> read(Portion portion) {
        return portion.from(
                FORM, place -> new StoryCursor(Instant.ofEpochMilli(Long.parseLong(place.group(1))), place.group(2)));
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
