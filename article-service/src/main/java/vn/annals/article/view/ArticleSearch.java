package vn.annals.article.view;

import java.util.List;
import java.util.Set;

/** Finds articles of the current tenant by their words, the best first. */
public interface ArticleSearch {

    /** Of all articles, by what they say now. */
    Set<String> drafted(String words);

    /** Of what is public. */
    Page open(String words, int skip, int limit);

    /** {@code total} counts all that were found. */
    record Page(List<Hit> hits, long total) {}

    /** {@code title} and {@code excerpt} are the original text in runs, those that were asked for marked. */
    record Hit(String article, List<Run> title, List<Run> excerpt) {}

    record Run(String text, boolean found) {}
}
