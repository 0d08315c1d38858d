package vn.annals.article.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block in both revisions or in one. {@code from} and {@code to} are its places, counted from 1; {@code moved} says
 * that it stands elsewhere among the blocks that stayed; {@code form} that more than its words changed, such as a link, a
 * mark, a level or a picture; {@code was} is the type it had before, where that is another.
 */
public record BlockChange(
        Change change,
        boolean moved,
        boolean form,
        String type,
        @Nullable String was,
        String id,
        @Nullable Integer from,
        @Nullable Integer to,
        List<Word> words) {}
