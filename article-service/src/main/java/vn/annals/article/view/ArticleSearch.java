package vn.annals.article.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds articles of the current tenant by their words, the best first. */
public interface ArticleSearch {

    /** Of all articles, by what they say now; at most so many. */
    Drafted drafted(String words, int most);

    /** The same texts of these articles with the words marked, by their ids. */
    Map<String, Hit> marked(String words, Collection<String> articles);

    /** Of what is public. */
    Page open(Wanted wanted, int skip, int limit);

    /** Titles and tags, of what is public or of all articles, and those of the {@code names} that go on as somebody has begun. */
    List<String> suggested(String typed, boolean open, Collection<String> names, int limit);

    /** Ids in the order of their rank, and whether there is no other. */
    record Drafted(Set<String> articles, boolean whole) {

        public static final Drafted NOTHING = new Drafted(Set.of(), true);
    }

    /** {@code sections} are ids; null where it does not matter. {@code before} itself is outside. */
    record Wanted(
            String words,
            @Nullable Set<String> sections,
            @Nullable Instant from,
            @Nullable Instant before) {}

    /** {@code total} counts all that were found. */
    record Page(List<Hit> hits, long total) {}

    /** {@code title} and {@code excerpt} are the original text in runs, those that were asked for marked. */
    record Hit(String article, List<Run> title, List<Run> excerpt) {}

    record Run(String text, boolean found) {}
}
